package se.framsteg.referral;

import static se.framsteg.access.Role.CASE_OFFICER;
import static se.framsteg.access.Role.CLIENT;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;
import static se.framsteg.access.machine.Requirement.BOTH_SIDES;
import static se.framsteg.access.machine.Requirement.COLLEAGUE_TEXT;
import static se.framsteg.access.machine.Requirement.COMPLETE;
import static se.framsteg.access.machine.Requirement.CONTACT_ATTEMPTS;
import static se.framsteg.access.machine.Requirement.DATE;
import static se.framsteg.access.machine.Requirement.FREE_PLACE;
import static se.framsteg.access.machine.Requirement.MEETING_PLACE;
import static se.framsteg.access.machine.Requirement.MISSING_ITEMS;
import static se.framsteg.access.machine.Requirement.NEXT_STEP;
import static se.framsteg.access.machine.Requirement.OTHER_SIDE_INFORMED;
import static se.framsteg.access.machine.Requirement.PERIOD;
import static se.framsteg.access.machine.Requirement.PERSON_ANSWER;
import static se.framsteg.access.machine.Requirement.PERSON_ASKED;
import static se.framsteg.access.machine.Requirement.PERSON_INFORMED;
import static se.framsteg.access.machine.Requirement.PERSON_TEXT;
import static se.framsteg.access.machine.Requirement.REASON;
import static se.framsteg.access.machine.Requirement.RECEIVER;
import static se.framsteg.access.machine.Requirement.REVIEW_DATE;
import static se.framsteg.access.machine.Requirement.UNTIL_DATE;
import static se.framsteg.referral.ReferralStatus.ACCEPTED;
import static se.framsteg.referral.ReferralStatus.CLOSED;
import static se.framsteg.referral.ReferralStatus.CONFIRMED;
import static se.framsteg.referral.ReferralStatus.DECLINED;
import static se.framsteg.referral.ReferralStatus.DRAFT;
import static se.framsteg.referral.ReferralStatus.EXPIRED;
import static se.framsteg.referral.ReferralStatus.INFO_REQUESTED;
import static se.framsteg.referral.ReferralStatus.IN_DIALOGUE;
import static se.framsteg.referral.ReferralStatus.LIVE;
import static se.framsteg.referral.ReferralStatus.NOT_STARTED;
import static se.framsteg.referral.ReferralStatus.RECEIVED;
import static se.framsteg.referral.ReferralStatus.SENT;
import static se.framsteg.referral.ReferralStatus.STARTED;
import static se.framsteg.referral.ReferralStatus.SUPERSEDED;
import static se.framsteg.referral.ReferralStatus.WAITLISTED;
import static se.framsteg.referral.ReferralStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.access.Role;
import se.framsteg.access.machine.Action;
import se.framsteg.access.machine.Requirement;
import se.framsteg.access.machine.StateMachine;

/** The table: what may happen to a referral, from where to where, by whom, and what has to be told with it. */
public enum ReferralAction implements Action<ReferralStatus> {
    SEND("Skicka", from(DRAFT), leadsTo(SENT), by(CASE_OFFICER, CLIENT), needs(COMPLETE, RECEIVER)),
    /** Leaves nothing but its audit rows. */
    DISCARD_DRAFT("Kasta utkast", from(DRAFT), leadsTo(), by(CASE_OFFICER), needs()),
    ACKNOWLEDGE("Bekräfta mottagande", from(SENT), leadsTo(RECEIVED), by(MANAGER, SUPERVISOR), needs()),
    ASK_INFO(
            "Be om komplettering",
            from(RECEIVED, IN_DIALOGUE),
            leadsTo(INFO_REQUESTED),
            by(MANAGER),
            needs(MISSING_ITEMS)),
    /** Leads back to where the question came from. */
    ANSWER_INFO(
            "Svara på komplettering",
            from(INFO_REQUESTED),
            leadsTo(RECEIVED, IN_DIALOGUE),
            by(CASE_OFFICER),
            needs(COLLEAGUE_TEXT)),
    /** Within the receiver, to the one who will meet the person. */
    HAND_OVER("Lämna till handledare", from(LIVE), stays(), by(MANAGER), needs(Requirement.SUPERVISOR)),
    INVITE(
            "Boka möte eller provdag",
            from(SENT, RECEIVED, WAITLISTED),
            leadsTo(IN_DIALOGUE),
            by(MANAGER, SUPERVISOR),
            needs(DATE, MEETING_PLACE, PERSON_INFORMED)),
    WAITLIST(
            "Sätt på väntelista",
            from(SENT, RECEIVED, IN_DIALOGUE),
            leadsTo(WAITLISTED),
            by(MANAGER),
            needs(UNTIL_DATE, REVIEW_DATE, PERSON_ASKED)),
    /** The waiting list's last day has passed without an answer. */
    LAPSE("Väntelistan gick ut", from(WAITLISTED), leadsTo(RECEIVED), byTheService(), needs()),
    ACCEPT(
            "Erbjud plats",
            from(SENT, RECEIVED, IN_DIALOGUE, WAITLISTED),
            leadsTo(ACCEPTED),
            by(MANAGER),
            needs(FREE_PLACE, DATE, Requirement.SUPERVISOR)),
    CONFIRM("Bekräfta start", from(ACCEPTED), leadsTo(CONFIRMED), by(CASE_OFFICER), needs(DATE, PERIOD, PERSON_ANSWER)),
    CONFIRM_AGAIN(
            "Bestäm ny start",
            from(NOT_STARTED),
            leadsTo(CONFIRMED),
            by(CASE_OFFICER),
            needs(DATE, PERSON_ANSWER, FREE_PLACE)),
    /** One act with the beginning of the placement. */
    START("Starta", from(CONFIRMED), leadsTo(STARTED), by(SUPERVISOR), needs(DATE)),
    /** From ACCEPTED the offer is taken back and the place is free. */
    DECLINE(
            "Avböj",
            from(SENT, RECEIVED, INFO_REQUESTED, IN_DIALOGUE, WAITLISTED, ACCEPTED),
            leadsTo(DECLINED),
            by(MANAGER),
            needs(REASON, PERSON_TEXT, NEXT_STEP)),
    /** The start is called off by the enterprise; the planned placement is cancelled with it. */
    CANCEL("Ställ in starten", from(CONFIRMED), leadsTo(DECLINED), by(MANAGER), needs(REASON, PERSON_TEXT, NEXT_STEP)),
    /** The person's own no: no reason asked, no text forced. */
    PERSON_DECLINES(
            "Personen tackar nej",
            from(LIVE),
            leadsTo(DECLINED),
            by(PARTICIPANT, SUPERVISOR, MANAGER, CASE_OFFICER),
            needs()),
    WITHDRAW(
            "Återkalla",
            from(LIVE),
            leadsTo(WITHDRAWN),
            by(CASE_OFFICER, CLIENT),
            needs(REASON, PERSON_TEXT, NEXT_STEP)),
    NO_SHOW(
            "Kom inte igång",
            from(CONFIRMED),
            leadsTo(NOT_STARTED),
            by(SUPERVISOR),
            needs(CONTACT_ATTEMPTS, OTHER_SIDE_INFORMED, PERSON_TEXT, NEXT_STEP)),
    /** Nobody answered, in spite of reminders. Attributed to the party whose turn it was; never the person's fault. */
    EXPIRE("Ingen svarade", from(SENT, RECEIVED, INFO_REQUESTED, ACCEPTED), leadsTo(EXPIRED), byTheService(), needs()),
    /** The first side asks, the state stays; when the other side asks too, it opens. */
    REOPEN("Öppna igen", from(EXPIRED), leadsTo(RECEIVED, EXPIRED), by(MANAGER, CASE_OFFICER), needs(BOTH_SIDES)),
    /** A new draft to another receiver, linked to this one, which stays as it is. */
    REROUTE("Skicka vidare", from(DECLINED, EXPIRED, WITHDRAWN), stays(), by(CASE_OFFICER), needs(RECEIVER)),
    /** Another referral of the same person was confirmed. */
    SUPERSEDE("Placerad på annat håll", from(LIVE), leadsTo(SUPERSEDED), byTheService(), needs()),
    /** The placement has ended and the final report is received. */
    CLOSE("Avsluta", from(STARTED), leadsTo(CLOSED), byTheService(), needs());

    public static final StateMachine<ReferralStatus, ReferralAction> MACHINE =
            new StateMachine<>("referral", "Anvisning", ReferralStatus.class, ReferralAction.class);

    private final String label;
    private final Set<ReferralStatus> from;
    private final Set<ReferralStatus> to;
    private final Set<Role> by;
    private final Set<Requirement> requires;

    ReferralAction(
            String label, Set<ReferralStatus> from, Set<ReferralStatus> to, Set<Role> by, Set<Requirement> requires) {
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
    public Set<ReferralStatus> from() {
        return from;
    }

    @Override
    public Set<ReferralStatus> to(ReferralStatus state) {
        return to == null ? Set.of(state) : to;
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
        return requires.contains(REASON)
                ? Optional.of(this == WITHDRAW ? ReferralReasons.WITHDRAW : ReferralReasons.DECLINE)
                : Optional.empty();
    }

    private static Set<ReferralStatus> from(ReferralStatus... states) {
        return Set.of(states);
    }

    private static Set<ReferralStatus> from(Set<ReferralStatus> states) {
        return states;
    }

    private static Set<ReferralStatus> leadsTo(ReferralStatus... states) {
        return Set.of(states);
    }

    private static Set<ReferralStatus> stays() {
        return null;
    }

    private static Set<Role> by(Role... roles) {
        return Stream.of(roles).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Set<Role> byTheService() {
        return Set.of();
    }

    private static Set<Requirement> needs(Requirement... requirements) {
        return Set.of(requirements);
    }
}
