/** The certificate on paper: printed once, when it is issued, and the same bytes ever after. */
package se.framsteg.certificate.paper;
