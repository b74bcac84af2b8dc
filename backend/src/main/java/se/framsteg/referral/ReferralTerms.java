package se.framsteg.referral;

/**
 * What the kind of placement and the contract say when a referral is sent. The referral keeps it: a running case follows
 * the rules it started under.
 *
 * @param legalGround why the particulars may be shared with the enterprise
 * @param answerDays working days to answer
 */
public record ReferralTerms(String legalGround, boolean decisionRequired, int answerDays) {}
