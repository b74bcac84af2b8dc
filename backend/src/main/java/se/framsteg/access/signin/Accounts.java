package se.framsteg.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.signin.SessionView.AccountView;
import se.framsteg.access.signin.SessionView.MembershipView;
import se.framsteg.access.signin.SessionView.OrganisationRef;
import se.framsteg.access.signin.SessionView.UnitRef;
import se.framsteg.shared.Codes;

/** Who may sign in, read before there is an organisation to be fenced by; nothing here is about participants' lives. */
@ApplicationScoped
class Accounts {

    /** @param passwordHash null when the account cannot sign in by password */
    record Credentials(UUID accountId, String passwordHash, boolean locked) {}

    record Client(UUID accountId, String secretHash, boolean locked, String[] scopes) {}

    private final EntityManager entities;

    Accounts(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Credentials> byEmail(String email) {
        return row(
                        "select id, password_hash, locked_at is not null from account where email = ?1 and kind = 'PERSON'",
                        email)
                .map(row -> new Credentials((UUID) row[0], (String) row[1], (boolean) row[2]));
    }

    Optional<Client> byClientId(String clientId) {
        return row(
                        "select a.id, c.secret_hash, a.locked_at is not null, c.scopes from api_client c"
                                + " join account a on a.id = c.account_id where c.client_id = ?1",
                        clientId)
                .map(row -> new Client((UUID) row[0], (String) row[1], (boolean) row[2], (String[]) row[3]));
    }

    AccountView account(UUID id) {
        Object[] row = row("select id, name, coalesce(email, '') from account where id = ?1", id)
                .orElseThrow();
        return new AccountView((UUID) row[0], (String) row[1], (String) row[2]);
    }

    /** In the order people look for them: by organisation, then unit. */
    @SuppressWarnings("unchecked")
    List<MembershipView> membershipsInForce(UUID account, LocalDate on) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select m.id, o.id, o.name, o.kind, u.id, u.name, m.roles from membership m"
                                + " join organisation o on o.id = m.org_id left join org_unit u on u.id = m.unit_id and u.org_id = m.org_id"
                                + " where m.account_id = ?1 and m.from_on <= ?2 and (m.to_on is null or m.to_on >= ?2)"
                                + " order by o.name collate \"sv-x-icu\", u.name collate \"sv-x-icu\" nulls first, m.id")
                .setParameter(1, account)
                .setParameter(2, on)
                .getResultList();
        return rows.stream()
                .map(row -> new MembershipView(
                        (UUID) row[0],
                        new OrganisationRef((UUID) row[1], (String) row[2], Codes.toWire((String) row[3])),
                        row[4] == null ? null : new UnitRef((UUID) row[4], (String) row[5]),
                        Arrays.stream((String[]) row[6]).map(Role::valueOf).toList()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Optional<Object[]> row(String sql, Object parameter) {
        return entities.createNativeQuery(sql)
                .setParameter(1, parameter)
                .getResultStream()
                .findFirst();
    }
}
