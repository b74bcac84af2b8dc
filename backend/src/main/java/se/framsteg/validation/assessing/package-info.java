/** The assessor's part: begin, ask for more, decide; and the signature that makes a trainee's decision hold. */
package se.framsteg.validation.assessing;
