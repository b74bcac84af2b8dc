/** What a certificate says somebody can do, in words that tell nothing else. */
package se.framsteg.certificate.content;
