package se.framsteg.journey.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.access.vault.Spot;
import se.framsteg.access.vault.Vault;
import se.framsteg.shared.Codes;
import se.framsteg.shared.id.Uuid7;

/** Where changes are written. Rows are appended; nothing here can change or take away one. */
@ApplicationScoped
public class History {

    private final Session session;
    private final Vault vault;
    private final Uuid7 ids;

    History(Session session, Vault vault, Uuid7 ids) {
        this.session = session;
        this.vault = vault;
        this.ids = ids;
    }

    /** What was said with the last thing that happened to each of them; those that it was done to without words are left out. */
    public Map<UUID, Remark> lastRemarks(String thing, UUID organisation, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        String table = thing + "_transition";
        Map<UUID, Remark> remarks = new HashMap<>();
        session.createNativeQuery(
                        "select distinct on (" + thing + "_id) " + thing + "_id, id, action, sealed_colleague_text,"
                                + " recorded_at, account_id from " + table + " where org_id = ?1 and " + thing
                                + "_id = any (?2) order by " + thing + "_id, recorded_at desc, id desc",
                        Object[].class)
                .setParameter(1, organisation)
                .setParameter(2, subjects.toArray(UUID[]::new))
                .getResultStream()
                .filter(row -> row[3] != null)
                .forEach(row -> remarks.put((UUID) row[0], remark(table, row)));
        return remarks;
    }

    private Remark remark(String table, Object[] row) {
        String text = vault.open(new Spot(table, "sealed_colleague_text", (UUID) row[1]), (byte[]) row[3]);
        return new Remark(Codes.toWire((String) row[2]), text, (Instant) row[4], (UUID) row[5]);
    }

    /** @param thing the table of what changed, such as {@code stage_visit} */
    public void append(String thing, UUID organisation, Change<?> change) {
        String table = thing + "_transition";
        UUID id = ids.next();
        By by = change.by();
        Told told = change.told();
        session.flush(); // the thing itself first: this row points at it
        session.createNativeMutationQuery(
                        "insert into " + table + " (id, org_id, " + thing + "_id, action, from_status,"
                                + " to_status, reason_code, reason_version, sealed_person_text, sealed_colleague_text, method,"
                                + " account_id, acting_org_id, acting_roles, effective_on, recorded_at, request_id)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)")
                .setParameter(1, id)
                .setParameter(2, organisation)
                .setParameter(3, change.subjectId())
                .setParameter(4, change.action().name())
                .setParameter(5, change.from().name())
                .setParameter(6, change.to().name())
                .setParameter(7, told.reason(), String.class)
                .setParameter(8, told.reasonVersion(), Integer.class)
                .setParameter(9, vault.seal(new Spot(table, "sealed_person_text", id), told.personText()), byte[].class)
                .setParameter(
                        10,
                        vault.seal(new Spot(table, "sealed_colleague_text", id), told.colleagueText()),
                        byte[].class)
                .setParameter(11, told.method() == null ? null : told.method().name(), String.class)
                .setParameter(12, by.accountId(), UUID.class)
                .setParameter(13, by.organisationId(), UUID.class)
                .setParameter(14, by.roles().stream().sorted().map(Role::name).toArray(String[]::new))
                .setParameter(15, by.on())
                .setParameter(16, by.at().atOffset(ZoneOffset.UTC))
                .setParameter(17, by.requestId())
                .executeUpdate();
    }
}
