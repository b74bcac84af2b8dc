/** Who issues: the name that stands on certificates, and the numbers that each issuer counts for itself. */
package se.framsteg.certificate.issuer;
