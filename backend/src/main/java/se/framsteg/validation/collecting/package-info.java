/** The person's part, alone or together with a supervisor: what they say of themselves, what they have shown, handing it in. */
package se.framsteg.validation.collecting;
