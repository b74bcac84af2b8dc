/** The holder's own links to the public page: with the name or without it, and closed when the holder wants. */
package se.framsteg.certificate.link;
