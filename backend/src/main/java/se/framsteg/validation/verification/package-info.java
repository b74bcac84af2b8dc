/** Another pair of eyes on every judgement, before anything is awarded. */
package se.framsteg.validation.verification;
