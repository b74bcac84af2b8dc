package se.framsteg.validation.attempt;

import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.QUALITY_ASSURER;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.access.machine.Requirement.COLLEAGUE_TEXT;
import static se.framsteg.access.machine.Requirement.COMPLETE;
import static se.framsteg.access.machine.Requirement.DATE;
import static se.framsteg.access.machine.Requirement.MISSING_ITEMS;
import static se.framsteg.access.machine.Requirement.PERSON_ANSWER;
import static se.framsteg.access.machine.Requirement.PERSON_TEXT;
import static se.framsteg.access.machine.Requirement.PERSON_WORDS;
import static se.framsteg.access.machine.Requirement.REASON;
import static se.framsteg.access.machine.Requirement.SECOND_PERSON;
import static se.framsteg.access.machine.Requirement.SIGNATURE;
import static se.framsteg.validation.attempt.UnitAttemptStatus.ANNULLED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.AWARDED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.COLLECTING;
import static se.framsteg.validation.attempt.UnitAttemptStatus.CONFIRMED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.IN_ASSESSMENT;
import static se.framsteg.validation.attempt.UnitAttemptStatus.LIVE;
import static se.framsteg.validation.attempt.UnitAttemptStatus.MET;
import static se.framsteg.validation.attempt.UnitAttemptStatus.NOT_YET;
import static se.framsteg.validation.attempt.UnitAttemptStatus.PLANNED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.REFERRED_BACK;
import static se.framsteg.validation.attempt.UnitAttemptStatus.SELF_ASSESSED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.SUBMITTED;
import static se.framsteg.validation.attempt.UnitAttemptStatus.WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/**
 * The table: what may happen to an attempt, from where to where, by whom. Where the participant acts and cannot do it on the
 * screen, a supervisor may on their word, and it is noted so; never the appeal, which is the person's own.
 */
public enum UnitAttemptAction implements Action<UnitAttemptStatus> {
    SELF_ASSESS(
            "Självskatta", from(PLANNED), leadsTo(SELF_ASSESSED), by(PARTICIPANT, SUPERVISOR), needs(PERSON_ANSWER)),
    ADD_EVIDENCE(
            "Lägg till underlag",
            from(SELF_ASSESSED, COLLECTING, REFERRED_BACK),
            leadsTo(COLLECTING),
            by(PARTICIPANT, SUPERVISOR),
            needs(DATE)),
    /** While assessing, the assessor may watch or talk once more; that moves nothing. */
    ADD_OWN_EVIDENCE(
            "Lägg till egen observation", from(IN_ASSESSMENT), leadsTo(IN_ASSESSMENT), by(SUPERVISOR), needs(DATE)),
    SUBMIT("Lämna in", from(COLLECTING), leadsTo(SUBMITTED), by(PARTICIPANT, SUPERVISOR), needs(COMPLETE)),
    START_ASSESSMENT("Börja bedöma", from(SUBMITTED), leadsTo(IN_ASSESSMENT), by(SUPERVISOR), needs()),
    REFER_BACK(
            "Be om komplettering",
            from(IN_ASSESSMENT),
            leadsTo(REFERRED_BACK),
            by(SUPERVISOR),
            needs(MISSING_ITEMS, DATE)),
    /** A trainee's judgement stays where it is until somebody authorised on their own has countersigned. */
    DECIDE_MET(
            "Bedöm som uppnådd", from(IN_ASSESSMENT), leadsTo(MET, IN_ASSESSMENT), by(SUPERVISOR), needs(PERSON_TEXT)),
    DECIDE_NOT_YET(
            "Bedöm som inte ännu",
            from(IN_ASSESSMENT),
            leadsTo(NOT_YET, IN_ASSESSMENT),
            by(SUPERVISOR),
            needs(PERSON_TEXT)),
    COUNTERSIGN(
            "Skriv under någon annans bedömning",
            from(IN_ASSESSMENT),
            leadsTo(MET, NOT_YET),
            by(SUPERVISOR),
            needs(SECOND_PERSON)),
    CONFIRM("Kvalitetssäkra", from(MET), leadsTo(CONFIRMED), by(QUALITY_ASSURER), needs(SECOND_PERSON)),
    SEND_BACK(
            "Lämna tillbaka till bedömaren",
            from(MET),
            leadsTo(IN_ASSESSMENT),
            by(QUALITY_ASSURER),
            needs(SECOND_PERSON, MISSING_ITEMS, COLLEAGUE_TEXT)),
    AWARD("Tilldela modulen", from(CONFIRMED), leadsTo(AWARDED), by(QUALITY_ASSURER), needs(SECOND_PERSON)),
    APPEAL(
            "Begär ny bedömning",
            from(NOT_YET, REFERRED_BACK),
            leadsTo(IN_ASSESSMENT),
            by(PARTICIPANT),
            needs(PERSON_WORDS, SIGNATURE)),
    WITHDRAW("Avbryt", LIVE, leadsTo(WITHDRAWN), by(PARTICIPANT, SUPERVISOR, MANAGER), needs(REASON)),
    /** The consequence of a certificate that was taken back because the judgement does not hold: two people stand behind it. */
    ANNUL("Upphäv", from(AWARDED), leadsTo(ANNULLED), by(QUALITY_ASSURER, MANAGER), needs(REASON, SECOND_PERSON));

    public static final String WITHDRAWAL_REASONS = "unit-attempt-withdrawal";

    public static final StateMachine<UnitAttemptStatus, UnitAttemptAction> MACHINE = new StateMachine<>(
            "unit-attempt", "Validering av en modul", UnitAttemptStatus.class, UnitAttemptAction.class);

    private final String label;
    private final Set<UnitAttemptStatus> from;
    private final Set<UnitAttemptStatus> to;
    private final Set<Role> by;
    private final Set<Requirement> requires;

    UnitAttemptAction(
            String label,
            Set<UnitAttemptStatus> from,
            Set<UnitAttemptStatus> to,
            Set<Role> by,
            Set<Requirement> requires) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.by = by;
        this.requires = requires;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Set<UnitAttemptStatus> from() {
        return from;
    }

    @Override
    public Set<UnitAttemptStatus> to(UnitAttemptStatus state) {
        return to;
    }

    @Override
    public Set<Role> by() {
        return by;
    }

    @Override
    public Set<Requirement> requires() {
        return requires;
    }

    @Override
    public Optional<String> reasonList() {
        return this == WITHDRAW ? Optional.of(WITHDRAWAL_REASONS) : Optional.empty();
    }

    private static Set<UnitAttemptStatus> from(UnitAttemptStatus... states) {
        return Set.of(states);
    }

    private static Set<UnitAttemptStatus> leadsTo(UnitAttemptStatus... states) {
        return Set.of(states);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }

    private static Set<Requirement> needs(Requirement... requirements) {
        return Set.of(requirements);
    }
}
