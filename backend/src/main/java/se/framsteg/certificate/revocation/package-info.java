/** Taking a certificate back: one asks, another agrees. Outside the house nobody is told why. */
package se.framsteg.certificate.revocation;
