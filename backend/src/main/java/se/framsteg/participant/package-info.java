/**
 * The people who are placed: one row per person and enterprise, since each enterprise answers for its own. The same human at
 * two enterprises is two participants; the certificate is what travels.
 *
 * <p>It promises that nobody is seen but by who follows them ({@code participant.assignment}) or answers for the enterprise,
 * and that an identity number never shows itself: it is sealed ({@code participant.identity}), masked in every answer, told
 * in clear only against a written reason that the person can read. Rooms above ask
 * {@link se.framsteg.participant.ParticipantReach} whom a decision reaches and never decide it themselves.
 *
 * <p>Never kept here: addresses, photos, diagnoses, protected identities.
 */
package se.framsteg.participant;
