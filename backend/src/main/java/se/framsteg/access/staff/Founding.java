package se.framsteg.access.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.shared.time.SwedishClock;

/**
 * The first people of an organisation, before there is anybody there to appoint the others. For whoever sets the
 * installation up; never reached over HTTP.
 */
@ApplicationScoped
public class Founding {

    private final Staff staff;
    private final SwedishClock clock;
    private final Uuid7 ids;

    Founding(Staff staff, SwedishClock clock, Uuid7 ids) {
        this.staff = staff;
        this.clock = clock;
        this.ids = ids;
    }

    /** Somebody who founds, with the hash of a password that was already chosen. */
    public record Founder(String name, String email, String passwordHash, Set<Role> roles, boolean unitLead) {}

    /** The new membership's id; within the caller's transaction. */
    public UUID admit(Founder founder, UUID organisationId, UUID unitId, LocalDate from) {
        Account account = staff.accountByEmail(founder.email()).orElseGet(() -> {
            Account fresh = Account.person(ids.next(), founder.name(), founder.email(), clock.now());
            fresh.choosePassword(founder.passwordHash());
            staff.add(fresh);
            return fresh;
        });
        Membership membership = Membership.of(
                ids.next(),
                account.id(),
                organisationId,
                unitId,
                founder.roles(),
                founder.unitLead(),
                from,
                clock.now());
        staff.add(membership);
        return membership.id();
    }
}
