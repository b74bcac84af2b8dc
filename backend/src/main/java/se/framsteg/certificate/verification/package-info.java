/**
 * What a stranger with an address is told. The database's own function is the only way past the fence, and it hands out
 * what the paper says; a name only by the holder's own link, and never why a certificate no longer holds.
 */
package se.framsteg.certificate.verification;
