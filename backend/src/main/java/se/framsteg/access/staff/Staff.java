package se.framsteg.access.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.AccessDecision;
import se.framsteg.access.Actor;
import se.framsteg.access.Role;
import se.framsteg.shared.Paging;

/** The colleagues of one's own organisation. */
@ApplicationScoped
class Staff {

    private static final String VIEW =
            "select m.id, a.name, coalesce(a.email, ''), m.roles, m.unit_id, m.unit_lead, m.from_on, m.to_on"
                    + " from membership m join account a on a.id = m.account_id and a.kind = 'PERSON'"
                    + " where m.org_id = :org and (cast(:unit as uuid) is null or m.unit_id = :unit)";

    private final EntityManager entities;

    Staff(EntityManager entities) {
        this.entities = entities;
    }

    /** By name, those in force on the day; with one of the roles, when any is given. */
    @SuppressWarnings("unchecked")
    List<StaffMemberView> inForce(AccessDecision decision, LocalDate on, Set<Role> roles, Paging paging) {
        List<Object[]> rows = entities.createNativeQuery(VIEW
                        + " and (m.to_on is null or m.to_on >= :on) and (cast(:any as boolean) or m.roles && cast(:roles as text[]))"
                        + " order by a.name collate \"sv-x-icu\", m.id limit :limit offset :offset")
                .setParameter("org", decision.actor().organisationId())
                .setParameter("unit", unit(decision.actor()))
                .setParameter("on", on)
                .setParameter("any", roles.isEmpty())
                .setParameter("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .setParameter("limit", paging.fetch())
                .setParameter("offset", paging.offset())
                .getResultList();
        return rows.stream().map(Staff::view).toList();
    }

    StaffMemberView view(AccessDecision decision, UUID membership) {
        return view((Object[]) entities.createNativeQuery(VIEW + " and m.id = :id")
                .setParameter("org", decision.actor().organisationId())
                .setParameter("unit", null)
                .setParameter("id", membership)
                .getSingleResult());
    }

    Optional<Membership> find(AccessDecision decision, UUID membership) {
        return entities.createQuery("from Membership where id = :id and organisationId = :org", Membership.class)
                .setParameter("id", membership)
                .setParameter("org", decision.actor().organisationId())
                .getResultStream()
                .filter(found -> decision.actor().unitId() == null
                        || decision.actor().unitId().equals(found.unitId()))
                .findFirst();
    }

    Optional<Account> accountByEmail(String email) {
        return entities.createQuery("from Account where email = :email", Account.class)
                .setParameter("email", Account.normal(email))
                .getResultStream()
                .findFirst();
    }

    boolean isMember(UUID account, UUID organisation, LocalDate on) {
        return (boolean) entities.createNativeQuery(
                        "select exists (select from membership where account_id = ?1 and org_id = ?2"
                                + " and (to_on is null or to_on >= ?3))",
                        Boolean.class)
                .setParameter(1, account)
                .setParameter(2, organisation)
                .setParameter(3, on)
                .getSingleResult();
    }

    boolean unitExists(UUID organisation, UUID unit) {
        return (boolean) entities.createNativeQuery(
                        "select exists (select from org_unit where org_id = ?1 and id = ?2)", Boolean.class)
                .setParameter(1, organisation)
                .setParameter(2, unit)
                .getSingleResult();
    }

    void add(Account account) {
        entities.persist(account);
    }

    void add(Membership membership) {
        entities.persist(membership);
        entities.flush();
    }

    /** A unit lead sees the unit; everybody else the organisation. */
    private static UUID unit(Actor actor) {
        return actor.is(Role.CASE_OFFICER) ? actor.unitId() : null;
    }

    private static StaffMemberView view(Object[] row) {
        return new StaffMemberView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Arrays.stream((String[]) row[3]).map(Role::valueOf).toList(),
                (UUID) row[4],
                (boolean) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7],
                null);
    }
}
