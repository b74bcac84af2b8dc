package se.framsteg.referral;

/** The lists that the room's reasons and next steps are taken from (room {@code reason}). */
final class ReferralReasons {

    static final String DECLINE = "referral-decline";
    static final String WITHDRAW = "referral-withdraw";
    static final String NEXT_STEP = "referral-next-step";

    static final String TALK_TO_CASE_OFFICER = "talk-to-case-officer";
    static final String START_ELSEWHERE = "start-elsewhere";

    private ReferralReasons() {}
}
