package se.framsteg.referral;

/**
 * How long silence may last, in working days. A referral keeps the version it was sent under.
 *
 * @param version stamped on every expiry
 * @param answerDays to answer, where the contract says nothing
 * @param firstReminder days after the due day; and so on with the others
 */
public record AnswerRule(
        String version, int answerDays, int firstReminder, int secondReminder, int escalation, int expiry) {

    public static final AnswerRule STANDARD = new AnswerRule("2026-11", 3, 1, 3, 5, 10);
}
