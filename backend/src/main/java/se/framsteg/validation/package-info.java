/**
 * Validation: what somebody has shown that they can do, criterion by criterion, and who says so.
 *
 * <p>An <b>attempt</b> ({@code validation.attempt}) is one person's way through one unit. <b>Evidence</b> ({@code
 * validation.evidence}) is what was seen, said or made, in words; it belongs to the person and is claimed for criteria. An
 * <b>assessor</b> ({@code validation.assessor}) with a live authorisation for the area <b>assesses</b> it ({@code
 * validation.assessment}), somebody else <b>verifies</b> ({@code validation.verification}), and the unit is <b>awarded</b>
 * ({@code validation.award}); from there the certificate takes over. What people do with it is cut by who does it: {@code
 * validation.collecting}, {@code validation.assessing}, {@code validation.verifying}; {@link
 * se.framsteg.validation.WholeAttempt} is what all of them read.
 *
 * <p>It promises that nobody is assessed by one pair of eyes alone, that no judgement stands on self-assessment alone, and
 * that a decision once made is never changed: a new one is added, and what it stood on stays as it was.
 *
 * <p>Nobody fails here. Somebody has not shown it yet, and may try again any day.
 */
package se.framsteg.validation;
