package se.framsteg.access.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Acting;
import se.framsteg.access.Role;
import se.framsteg.access.signin.Passwords;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** Appointing colleagues, letting them in, and ending their access. */
@ApplicationScoped
public class StaffService {

    private static final Set<Role> MANAGER_GIVES = EnumSet.of(Role.SUPERVISOR, Role.MANAGER, Role.QUALITY_ASSURER);
    private static final Set<Role> UNIT_LEAD_GIVES = EnumSet.of(Role.CASE_OFFICER);

    private final Staff staff;
    private final StartCodes startCodes;
    private final Passwords passwords;
    private final Acting acting;
    private final SwedishClock clock;
    private final Uuid7 ids;

    StaffService(
            Staff staff, StartCodes startCodes, Passwords passwords, Acting acting, SwedishClock clock, Uuid7 ids) {
        this.staff = staff;
        this.startCodes = startCodes;
        this.passwords = passwords;
        this.acting = acting;
        this.clock = clock;
        this.ids = ids;
    }

    List<StaffMemberView> list(Set<Role> roles, Paging paging) {
        return staff.inForce(acting.decision(), clock.today(), roles, paging);
    }

    /** A colleague as they are now, and the version that a change must name. */
    record Seen(StaffMemberView view, long version) {}

    Seen see(UUID membershipId) {
        AccessDecision decision = acting.decision();
        Membership membership = staff.find(decision, membershipId).orElseThrow(Problem::notFound);
        return new Seen(staff.view(decision, membershipId), membership.version());
    }

    /** The answer carries the start code this once, when the person has not signed in before. */
    public StaffMemberView appoint(AppointmentInput input) {
        AccessDecision decision = acting.decision();
        if (!mayGive(decision).containsAll(input.roles())) {
            throw StaffProblems.rolesNotYoursToGive();
        }
        UUID organisation = decision.actor().organisationId();
        UUID unit = input.unitId() == null ? decision.actor().unitId() : input.unitId();
        if (unit != null && !staff.unitExists(organisation, unit)
                || decision.actor().unitId() != null
                        && !decision.actor().unitId().equals(unit)) {
            throw StaffProblems.unitUnknown();
        }
        Account account = staff.accountByEmail(input.email()).orElseGet(() -> newAccount(input));
        if (staff.isMember(account.id(), organisation, clock.today())) {
            throw StaffProblems.alreadyMember();
        }
        Membership membership = Membership.of(
                ids.next(),
                account.id(),
                organisation,
                unit,
                input.roles(),
                Boolean.TRUE.equals(input.unitLead()),
                input.fromOn() == null ? clock.today() : input.fromOn(),
                clock.now());
        staff.add(membership);
        StaffMemberView view = staff.view(decision, membership.id());
        return account.hasNoPassword() ? view.withStartCode(startCodes.make(account.id())) : view;
    }

    StaffMemberView end(UUID membershipId, Version expected, LocalDate lastOn) {
        AccessDecision decision = acting.decision();
        mustLeadUnit(decision);
        Membership membership = staff.find(decision, membershipId)
                .filter(found -> !found.has(Role.LOG_REVIEWER))
                .orElseThrow(Problem::notFound);
        expected.mustBe(membership.version());
        membership.endAfter(lastOn, decision.actor().accountId());
        return staff.view(decision, membershipId);
    }

    /** The same answer for an unknown address, a wrong code and one that has expired. */
    void choosePassword(PasswordChoiceInput input) {
        String hash = passwords.hash(input.password());
        boolean chosen = QuarkusTransaction.requiringNew()
                .call(() -> staff.accountByEmail(input.email())
                        .filter(account -> startCodes.use(account.id(), input.startCode()))
                        .map(account -> {
                            account.choosePassword(hash);
                            return true;
                        })
                        .orElse(false));
        if (!chosen) {
            throw StaffProblems.codeDoesNotFit();
        }
    }

    private Account newAccount(AppointmentInput input) {
        Account account = Account.person(ids.next(), input.name(), input.email(), clock.now());
        staff.add(account);
        return account;
    }

    /** A case officer appoints nobody, unless they lead the unit. */
    private static Set<Role> mayGive(AccessDecision decision) {
        if (decision.roles().contains(Role.MANAGER)) {
            return MANAGER_GIVES;
        }
        mustLeadUnit(decision);
        return UNIT_LEAD_GIVES;
    }

    private static void mustLeadUnit(AccessDecision decision) {
        if (!decision.roles().contains(Role.MANAGER) && !decision.actor().unitLead()) {
            throw Problem.notAllowed();
        }
    }
}
