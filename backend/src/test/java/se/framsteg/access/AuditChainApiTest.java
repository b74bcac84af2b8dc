package se.framsteg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

@ApiTest
class AuditChainApiTest {

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");

    @Inject
    UnitOfWork work;

    @Inject
    Acting acting;

    @Test
    void whatIsDoneAndWhatIsRefusedLeavesARowEach() throws Exception {
        World.Person anna = kugghjulet.supervisor();
        Api.as(anna).body(Map.of("membershipId", UUID.randomUUID())).put("/session/membership");
        Api.as(anna).body(Map.of("membershipId", anna.membershipId())).put("/session/membership");

        assertThat(entries(kugghjulet))
                .extracting(Entry::operation, Entry::outcome, Entry::account)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("switchMembership", "not-found", anna.accountId()),
                        org.assertj.core.groups.Tuple.tuple("signIn", "done", anna.accountId()),
                        org.assertj.core.groups.Tuple.tuple("switchMembership", "done", anna.accountId()));
    }

    @Test
    @ActivateRequestContext
    void whatTheServiceDoesByItselfStandsInTheSameChain() throws Exception {
        UUID referral = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            work.asTheService(kugghjulet.id(), "actOnReferralSilence", () -> {
                acting.about(referral);
                return null;
            });
        }

        List<Entry> entries = entries(kugghjulet);
        assertThat(entries)
                .extracting(Entry::account, Entry::membership, Entry::roles, Entry::subjects)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(null, null, "", referral.toString()));
        assertChained(entries);
    }

    @Test
    void anybodyWhoKnowsTheRecipeCanFollowTheChain() throws Exception {
        World.Person anna = kugghjulet.supervisor();
        for (int i = 0; i < 5; i++) {
            Api.as(anna).body(Map.of("membershipId", anna.membershipId())).put("/session/membership");
        }

        List<Entry> entries = entries(kugghjulet);

        assertThat(entries).hasSize(10);
        assertChained(entries);
    }

    @Test
    void theServiceItselfCanNeitherReadNorChangeWhatItWrote() {
        for (String sql : List.of(
                "select * from audit_entry",
                "update audit_entry set outcome = 'done'",
                "delete from audit_entry",
                "update audit_head set seq = 0",
                "insert into audit_head values (gen_random_uuid(), 0, '')")) {
            assertThatThrownBy(() -> {
                        try (Connection app = TestDatabase.connectAs("framsteg_app")) {
                            app.createStatement().execute("set search_path = framsteg");
                            app.createStatement().execute(sql);
                        }
                    })
                    .as(sql)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private void assertChained(List<Entry> entries) throws IOException {
        byte[] previous = sha256(kugghjulet.id().toString().getBytes(StandardCharsets.UTF_8));
        for (Entry entry : entries) {
            assertThat(entry.previousHash()).isEqualTo(previous);
            assertThat(HexFormat.of().formatHex(entry.hash()))
                    .isEqualTo(HexFormat.of().formatHex(entry.expected(previous)));
            previous = entry.hash();
        }
    }

    record Entry(
            UUID org,
            long seq,
            long micros,
            UUID account,
            UUID membership,
            String roles,
            String operation,
            String subjects,
            String sensitivity,
            String justification,
            String outcome,
            String request,
            byte[] previousHash,
            byte[] hash) {

        byte[] expected(byte[] previous) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(previous);
            field(out, org.toString());
            out.writeLong(seq);
            out.writeLong(micros);
            for (String text : new String[] {
                Objects.toString(account, null),
                Objects.toString(membership, null),
                roles,
                operation,
                subjects,
                sensitivity,
                justification,
                outcome,
                request
            }) {
                field(out, text);
            }
            return sha256(bytes.toByteArray());
        }

        private static void field(DataOutputStream out, String text) throws IOException {
            if (text == null) {
                out.writeInt(-1);
                return;
            }
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    private static List<Entry> entries(World.Organisation organisation) throws SQLException {
        try (Connection auditor = TestDatabase.connectAs("framsteg_auditor");
                PreparedStatement query = auditor.prepareStatement(
                        "select org_id, seq, (extract(epoch from at) * 1000000)::bigint, account_id, membership_id,"
                                + " array_to_string(roles, ','), operation, array_to_string(subjects, ','), sensitivity,"
                                + " justification, outcome, request_id, previous_hash, hash"
                                + " from framsteg.audit_entry where org_id = ? order by seq")) {
            query.setObject(1, organisation.id());
            try (ResultSet row = query.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (row.next()) {
                    entries.add(new Entry(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            row.getLong(3),
                            row.getObject(4, UUID.class),
                            row.getObject(5, UUID.class),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            row.getString(10),
                            row.getString(11),
                            row.getString(12),
                            row.getBytes(13),
                            row.getBytes(14)));
                }
                return entries;
            }
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
