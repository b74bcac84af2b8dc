/**
 * Referrals: an authority's order to a social enterprise about one person, from draft to a placement or an honest end.
 *
 * <p>The table is {@link se.framsteg.referral.ReferralStatus} and {@link se.framsteg.referral.ReferralAction}; the verbs of
 * {@link se.framsteg.referral.Referral} refuse by the named problems of {@code ReferralProblems}, and each leaves a row of
 * history. Silence has an owner and a date ({@link se.framsteg.referral.AnswerClock}); no negative end is mute.
 *
 * <p>A referral carries its own copy of the person's particulars and belongs to the sender; the receiver is a unit. The room
 * knows nothing of journeys: it announces what happened ({@code ReferralConfirmed}, {@code ReferralStarted},
 * {@code ReferralEnded}) and whoever plans, begins and cancels placements listens in the same transaction. There is one way
 * to start: {@code ReferralService.start}; a placement that has a referral begins by calling it and hearing its event.
 *
 * <p>Never stored here: protected identities, diagnoses, addresses.
 */
package se.framsteg.referral;
