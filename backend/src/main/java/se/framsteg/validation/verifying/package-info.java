/** The quality assurer's part: look at what was decided, and award what is upheld. */
package se.framsteg.validation.verifying;
