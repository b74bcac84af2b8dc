package se.framsteg.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

/** How tests call the API: as somebody signed in, the way the web app does it, or as nobody. */
public final class Api {

    public static final String BASE = "/framsteg/v1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Api() {}

    /** With a live session of its own; the password page is tested where it belongs. */
    public static RequestSpecification as(World.Person person) {
        return as(person.accountId(), person.membershipId());
    }

    public static RequestSpecification as(UUID account, UUID membership) {
        return asNobody().cookie("__Host-framsteg", session(account, membership));
    }

    /** JSON and the header of our own pages, but not signed in. */
    public static RequestSpecification asNobody() {
        return given().basePath(BASE).contentType(ContentType.JSON).header("X-Framsteg", "1");
    }

    /** A cookie's value for a new session. */
    public static String session(UUID account, UUID membership) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        World.execute(
                "insert into session (secret_hash, account_id, membership_id, scopes, created_at, expires_at)"
                        + " values (?, ?, ?, '{}', ?, ?)",
                sha256(secret),
                account,
                membership,
                Instant.now().atOffset(ZoneOffset.UTC),
                Instant.now().plus(Duration.ofHours(12)).atOffset(ZoneOffset.UTC));
        return token(account, secret, Instant.now().plus(Duration.ofMinutes(30)));
    }

    static String token(UUID account, byte[] secret, Instant expires) {
        return Jwt.issuer("framsteg")
                .subject(account.toString())
                .claim("sid", Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                .claim("kind", "person")
                .expiresAt(expires)
                .sign();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
