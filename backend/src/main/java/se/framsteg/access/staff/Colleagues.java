package se.framsteg.access.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.access.Role;

/** Who works where, for rooms above: a name for a membership, and whether it is in force. */
@ApplicationScoped
public class Colleagues {

    /** @param unitId null when the membership holds for the whole organisation */
    public record Colleague(UUID membershipId, UUID accountId, String name, UUID unitId) {}

    private final EntityManager entities;

    Colleagues(EntityManager entities) {
        this.entities = entities;
    }

    /** A colleague of the organisation who has the role on that day. */
    @SuppressWarnings("unchecked")
    public Optional<Colleague> inForce(UUID organisation, UUID membership, Role role, LocalDate on) {
        List<Object[]> rows = entities.createNativeQuery("select m.id, a.id, a.name, m.unit_id from membership m"
                        + " join account a on a.id = m.account_id"
                        + " where m.id = ?1 and m.org_id = ?2 and ?3 = any (m.roles)"
                        + " and m.from_on <= ?4 and (m.to_on is null or m.to_on >= ?4)")
                .setParameter(1, membership)
                .setParameter(2, organisation)
                .setParameter(3, role.name())
                .setParameter(4, on)
                .getResultList();
        return rows.stream()
                .map(row -> new Colleague((UUID) row[0], (UUID) row[1], (String) row[2], (UUID) row[3]))
                .findFirst();
    }

    /** The names behind accounts of one organisation, of those who have left too. */
    @SuppressWarnings("unchecked")
    public Map<UUID, String> accountNames(UUID organisation, Collection<UUID> accounts) {
        List<Object[]> rows = entities.createNativeQuery("select a.id, a.name from account a where a.id = any (?2)"
                        + " and exists (select from membership m where m.account_id = a.id and m.org_id = ?1)")
                .setParameter(1, organisation)
                .setParameter(2, accounts.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** The names behind memberships of one organisation, ended ones too: what was done stays done by somebody. */
    @SuppressWarnings("unchecked")
    public Map<UUID, String> names(UUID organisation, Collection<UUID> memberships) {
        List<Object[]> rows = entities.createNativeQuery("select m.id, a.name from membership m"
                        + " join account a on a.id = m.account_id where m.org_id = ?1 and m.id = any (?2)")
                .setParameter(1, organisation)
                .setParameter(2, memberships.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** The names behind accounts, for histories in which both sides act. */
    @SuppressWarnings("unchecked")
    public Map<UUID, String> namesOfAccounts(Collection<UUID> accounts) {
        List<Object[]> rows = entities.createNativeQuery("select a.id, a.name from account a where a.id = any (?1)")
                .setParameter(1, accounts.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
