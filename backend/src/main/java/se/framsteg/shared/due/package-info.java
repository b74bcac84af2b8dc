/**
 * When a step of the model is due: a small closed language, kept as text in the model's data and read into
 * {@link se.framsteg.shared.due.DueRule}. It counts Swedish working days and never guesses: no event, no due date.
 */
package se.framsteg.shared.due;
