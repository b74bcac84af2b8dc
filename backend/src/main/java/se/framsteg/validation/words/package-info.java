/** What people wrote in a validation, under seal. */
package se.framsteg.validation.words;
