package se.framsteg.referral;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What of a list is asked for.
 *
 * @param text part of the name or of the authority's reference; null for all
 * @param statuses empty for all
 * @param turns only where one of those sides has to act; empty for all
 * @param sort one of {@link #SORTS}
 */
record ReferralFilter(
        String text, Set<ReferralStatus> statuses, Set<ReferralSide> turns, UUID receiverUnitId, String sort) {

    /** The first is what a list has when nothing is asked for: last changed first. */
    static final String[] SORTS = {"-changedAt", "changedAt", "-sentAt", "sentAt", "-since", "since", "familyName"};

    /** The states asked for, narrowed to those in which one of the sides has to act. Empty when all are asked for. */
    Set<ReferralStatus> wanted() {
        if (turns.isEmpty()) {
            return statuses;
        }
        Set<ReferralStatus> wanted = EnumSet.noneOf(ReferralStatus.class);
        for (ReferralStatus status : ReferralStatus.values()) {
            if (turns.contains(ReferralSide.whoseTurn(status)) && (statuses.isEmpty() || statuses.contains(status))) {
                wanted.add(status);
            }
        }
        return wanted;
    }

    /** A turn and states were asked for that exclude each other. */
    boolean asksForNothing() {
        return !turns.isEmpty() && wanted().isEmpty();
    }

    /** Always ends with the id, so that pages neither overlap nor leave gaps. */
    String order() {
        return switch (sort) {
            case "changedAt" -> "r.changedAt, r.id";
            case "-sentAt" -> "r.sentAt desc, r.id desc";
            case "sentAt" -> "r.sentAt, r.id";
            case "-since" -> "r.turn.since desc, r.id desc";
            case "since" -> "r.turn.since, r.id";
            case "familyName" -> "r.person.familyName, r.person.givenName, r.id";
            default -> "r.changedAt desc, r.id desc";
        };
    }
}
