package se.framsteg.referral;

import java.time.Instant;
import java.util.UUID;
import se.framsteg.reason.ReasonRef;

/** One line of a list as it is read. */
record ReferralLine(
        UUID id,
        ReferralStatus status,
        Party sender,
        String senderName,
        String senderUnitName,
        Party receiver,
        String receiverName,
        String receiverUnitName,
        String givenName,
        String familyName,
        String placementKind,
        String commissionerReference,
        Turn turn,
        Dates dates,
        ReasonRef endReason,
        Instant sentAt,
        Instant changedAt) {

    /** An embedded record whose every column is null is read as null. */
    ReferralLine {
        dates = dates == null ? Dates.NONE : dates;
    }

    PartyView senderView() {
        return new PartyView(sender.orgId(), senderName, sender.unitId(), senderUnitName);
    }

    /** Null as long as a draft names none. */
    PartyView receiverView() {
        return receiver == null
                ? null
                : new PartyView(receiver.orgId(), receiverName, receiver.unitId(), receiverUnitName);
    }
}
