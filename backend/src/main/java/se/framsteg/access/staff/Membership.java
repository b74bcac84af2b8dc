package se.framsteg.access.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.framsteg.access.Role;

/** One or more roles of an account in one organisation, perhaps in one unit of it, for a period. */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "org_id")
    private UUID organisationId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Role[] roles;

    @Column(name = "unit_lead")
    private boolean unitLead;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Membership() {}

    static Membership of(
            UUID id,
            UUID account,
            UUID organisation,
            UUID unit,
            Set<Role> roles,
            boolean lead,
            LocalDate from,
            Instant now) {
        Membership membership = new Membership();
        membership.id = id;
        membership.accountId = account;
        membership.organisationId = organisation;
        membership.unitId = unit;
        membership.roles = EnumSet.copyOf(roles).toArray(Role[]::new);
        membership.unitLead = lead;
        membership.fromOn = from;
        membership.createdAt = now;
        return membership;
    }

    /** Access ends with that day; nothing that was done is touched. */
    void endAfter(LocalDate lastDay, UUID actingAccount) {
        if (accountId.equals(actingAccount)) {
            throw StaffProblems.notOneself();
        }
        if (toOn != null && !lastDay.isBefore(toOn)) {
            throw StaffProblems.alreadyEnds(toOn);
        }
        if (lastDay.isBefore(fromOn)) {
            throw StaffProblems.endsBeforeItBegins();
        }
        toOn = lastDay;
    }

    boolean has(Role role) {
        return Arrays.asList(roles).contains(role);
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    long version() {
        return version;
    }
}
