package se.framsteg.referral;

import java.time.Instant;
import java.util.UUID;
import se.framsteg.reason.ReasonRef;

/** One referral as it is read, with the names of the units it goes between. What a side may see of it is {@link ReferralView}. */
record ReferralDetail(
        UUID id,
        long version,
        ReferralStatus status,
        Party sender,
        String senderName,
        String senderUnitName,
        Party receiver,
        String receiverName,
        String receiverUnitName,
        ReferredPerson person,
        ReferralOrder order,
        ReferralSecrets secrets,
        Turn turn,
        Dates dates,
        String legalGround,
        UUID requestId,
        UUID reroutedFrom,
        UUID handledBy,
        UUID participantId,
        ReferralSide reopeningAskedBy,
        ReasonRef endReason,
        Instant createdAt,
        Instant sentAt,
        Instant changedAt) {

    /** An embedded record whose every column is null is read as null. */
    ReferralDetail {
        order = order == null ? ReferralOrder.EMPTY : order;
        dates = dates == null ? Dates.NONE : dates;
        secrets = secrets == null ? ReferralSecrets.NONE : secrets;
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

    /** Null before there is an offer, and when it came to nothing. */
    UUID participantInPlace() {
        return status.isNegativeEnd() ? null : participantId;
    }
}
