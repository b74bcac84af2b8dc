package se.framsteg.validation.attempt;

import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.QUALITY_ASSURER;
import static se.framsteg.access.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.framsteg.access.Role;
import se.framsteg.access.machine.State;

/** Where somebody is on the way through a unit. The assessor is a supervisor with an authorisation. */
public enum UnitAttemptStatus implements State {
    PLANNED("Planerad", "Planerad", PARTICIPANT, SUPERVISOR),
    SELF_ASSESSED("Självskattad", "Samlar", SUPERVISOR),
    COLLECTING("Samlar underlag", "Samlar", PARTICIPANT, SUPERVISOR),
    SUBMITTED("Inlämnad", "Bedöms", SUPERVISOR),
    IN_ASSESSMENT("Bedöms", "Bedöms", SUPERVISOR),
    REFERRED_BACK("Komplettera", "Komplettera", PARTICIPANT, SUPERVISOR),
    /** A new attempt may begin any day. Nobody has failed. */
    NOT_YET("Inte ännu", "Inte ännu"),
    MET("Uppnådd, väntar kvalitetssäkring", "Bedöms", QUALITY_ASSURER),
    CONFIRMED("Kvalitetssäkrad", "Bedöms", QUALITY_ASSURER),
    AWARDED("Intyg klart", "Klar"),
    ANNULLED("Upphävt", "Upphävt"),
    WITHDRAWN("Avbruten", "Avbruten");

    /** Nothing more is expected, though an appeal or an annulment may still follow. */
    private static final Set<UnitAttemptStatus> ENDS = EnumSet.of(NOT_YET, AWARDED, ANNULLED, WITHDRAWN);

    public static final Set<UnitAttemptStatus> LIVE =
            Arrays.stream(values()).filter(Predicate.not(ENDS::contains)).collect(Collectors.toUnmodifiableSet());

    /** What the quality assurer has a part in; before that it is between the person and the assessor. */
    public static final Set<UnitAttemptStatus> SEEN_BY_QUALITY = Set.of(MET, CONFIRMED, AWARDED, ANNULLED);

    private final String label;
    private final String headline;
    private final Set<Role> owners;

    UnitAttemptStatus(String label, String headline, Role... owners) {
        this.label = label;
        this.headline = headline;
        this.owners = Set.of(owners);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String headline() {
        return headline;
    }

    @Override
    public Set<Role> owners() {
        return owners;
    }

    @Override
    public boolean isFinal() {
        return ENDS.contains(this);
    }
}
