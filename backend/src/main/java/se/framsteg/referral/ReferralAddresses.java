package se.framsteg.referral;

import java.util.UUID;
import se.framsteg.access.machine.AllowedAction;

/** Where each action is done: each is a resource of its own under the referral. */
public final class ReferralAddresses {

    private ReferralAddresses() {}

    public static String of(UUID referral) {
        return "/referrals/" + referral;
    }

    static String of(UUID referral, UUID change) {
        return of(referral) + "/status-changes/" + change;
    }

    static AllowedAction allowed(ReferralAction action, UUID referral) {
        String resource = resource(action);
        return resource == null
                ? AllowedAction.of(action, "DELETE", "/framsteg/v1" + of(referral))
                : AllowedAction.of(action, "POST", "/framsteg/v1" + of(referral) + "/" + resource);
    }

    /** Null for the one that takes the referral itself away. */
    private static String resource(ReferralAction action) {
        return switch (action) {
            case SEND -> "sendings";
            case DISCARD_DRAFT -> null;
            case ACKNOWLEDGE -> "acknowledgements";
            case ASK_INFO -> "info-requests";
            case ANSWER_INFO -> "info-answers";
            case HAND_OVER -> "handovers";
            case INVITE -> "invitations";
            case WAITLIST -> "waitlistings";
            case ACCEPT -> "acceptances";
            case CONFIRM -> "confirmations";
            case CONFIRM_AGAIN -> "new-starts";
            case START -> "starts";
            case DECLINE -> "declines";
            case CANCEL -> "cancellations";
            case PERSON_DECLINES -> "person-declines";
            case WITHDRAW -> "withdrawals";
            case NO_SHOW -> "no-shows";
            case REOPEN -> "reopenings";
            case REROUTE -> "reroutings";
            case LAPSE, EXPIRE, SUPERSEDE, CLOSE ->
                throw new IllegalArgumentException(action + " is the service's own");
        };
    }
}
