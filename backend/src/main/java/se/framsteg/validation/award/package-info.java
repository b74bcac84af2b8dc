/** The unit is the person's. From here the certificate takes over. */
package se.framsteg.validation.award;
