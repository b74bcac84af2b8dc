package se.framsteg.reason;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.problem.Words;

/**
 * One reason of a list, in one version. Reasons are never deleted and never reworded: a closed one is not offered any more
 * but stays readable in the history of those who were given it.
 *
 * @param list such as {@code referral-decline}
 * @param origin whose reason it is; null in a list that is no list of reasons (a next step)
 * @param consequence what follows for the person; null like {@code origin}
 * @param needsText the code alone says too little: the colleague has to be told more
 * @param personSafe the label may be shown to the person as it stands
 * @param demands what must have been done before the reason may be given
 */
public record Reason(
        String list,
        String code,
        int version,
        Words label,
        Origin origin,
        Consequence consequence,
        boolean needsText,
        boolean personSafe,
        Set<Demand> demands,
        LocalDate validFrom,
        LocalDate validTo) {

    @Schema(name = "ReasonOrigin")
    public enum Origin {
        PERSON,
        ENTERPRISE,
        REFERRER,
        EXTERNAL
    }

    @Schema(name = "ReasonConsequence")
    public enum Consequence {
        NONE,
        HOLD_PLACE,
        FREE_PLACE,
        MAY_REFER_AGAIN,
        ASK_REFERRER
    }

    @Schema(name = "ReasonDemand")
    public enum Demand {
        /** The person has been sought at least {@link #ENOUGH_ATTEMPTS} times. */
        CONTACT_ATTEMPTS,
        /** What is missing has been asked for first. */
        INFO_ASKED_FIRST
    }

    /** Before anybody may be called impossible to reach. */
    public static final int ENOUGH_ATTEMPTS = 3;

    public Reason {
        demands = Set.copyOf(demands);
    }

    public boolean isOfferedOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean demands(Demand demand) {
        return demands.contains(demand);
    }
}
