/**
 * The work plan: what the participant wants, in the participant's own words, and what is done about it.
 *
 * <p>A plan is written together, proposed, read through and signed by those whom the model asks; then it is agreed and never
 * changes. To change it is to write the next one, which takes its place when it is agreed; exactly one is in force. Goals live
 * on after the signing: they are reached, partly reached, put off or dropped, and each says who thinks so.
 *
 * <p>Never stored here: diagnoses.
 */
package se.framsteg.journey.workplan;
