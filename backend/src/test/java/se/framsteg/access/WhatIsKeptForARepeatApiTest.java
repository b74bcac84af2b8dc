package se.framsteg.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.shared.Sha256;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.TestDatabase;
import se.framsteg.testing.World;

/** Whoever reads the database learns nothing from what is kept for repeated requests. */
@ApiTest
class WhatIsKeptForARepeatApiTest {

    private static final String NOOR = """
            {"givenName": "Noor", "familyName": "Salim", "phone": "070-174 06 58",
             "contactPreference": "text-message", "municipalityCode": "2184"}""";

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");
    private final World.Person boss = kugghjulet.manager();
    private final String key = UUID.randomUUID().toString();

    @Test
    void theAnswerIsUnderSealAndTheBodyAKeyedHash() throws Exception {
        String first = post("/participants", NOOR, 201);
        String again = post("/participants", NOOR, 201);

        assertThat(again).isEqualTo(first).contains("Noor");
        Kept kept = kept();
        assertThat(new String(kept.answer(), StandardCharsets.ISO_8859_1)).doesNotContain("Noor");
        assertThat(kept.bodyHash()).hasSize(32).isNotEqualTo(Sha256.of(NOOR));
    }

    @Test
    void ofWhatHoldsASecretNoAnswerIsKept() throws Exception {
        String maria = "{\"name\": \"Maria Lund\", \"email\": \"%s@exempel.se\", \"roles\": [\"supervisor\"]}"
                .formatted(UUID.randomUUID());
        assertThat(post("/staff-members", maria, 201)).contains("startCode");
        assertThat(post("/staff-members", maria, 204)).isEmpty();

        assertThat(kept().answer()).isNull();
    }

    private String post(String path, String body, int status) {
        return Api.as(boss)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private record Kept(byte[] bodyHash, byte[] answer) {}

    private Kept kept() throws Exception {
        try (Connection owner = TestDatabase.connectAs("framsteg_owner");
                PreparedStatement query = owner.prepareStatement(
                        "select body_hash, sealed_answer from framsteg.idempotency_key where key = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return new Kept(row.getBytes(1), row.getBytes(2));
            }
        }
    }
}
