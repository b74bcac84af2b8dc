/** One person's way through one unit: where it is, what it waits for, who assesses it. */
package se.framsteg.validation.attempt;
