package se.framsteg.access.signin;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.framsteg.shared.Sha256;

/**
 * Signed tokens (RS256) that name an account and carry the secret of a session. A token proves that it was ours; the
 * session's row decides whether it still counts.
 */
@ApplicationScoped
public class Tokens {

    public static final String COOKIE = "__Host-framsteg";
    public static final Duration IDLE_LIMIT = Duration.ofMinutes(30);
    static final Duration CLIENT_LIFE = Duration.ofMinutes(10);

    private static final String SESSION = "sid";
    private static final String KIND = "kind";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final String issuer;

    Tokens(Clock clock, @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer) {
        this.clock = clock;
        this.issuer = issuer;
    }

    /** 256 random bits; the database keeps only their SHA-256. */
    static byte[] newSecret() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static byte[] hash(byte[] secret) {
        return Sha256.of(secret);
    }

    public static byte[] secretHash(JsonWebToken token) {
        return hash(secret(token));
    }

    static byte[] secret(JsonWebToken token) {
        return Base64.getUrlDecoder().decode(token.<String>getClaim(SESSION));
    }

    public static boolean isPersons(JsonWebToken token) {
        return "person".equals(token.getClaim(KIND));
    }

    String forPerson(UUID account, byte[] secret) {
        return sign(account, secret, "person", IDLE_LIMIT);
    }

    String forClient(UUID account, byte[] secret) {
        return sign(account, secret, "client", CLIENT_LIFE);
    }

    private String sign(UUID account, byte[] secret, String kind, Duration life) {
        Instant now = clock.instant();
        return Jwt.issuer(issuer)
                .subject(account.toString())
                .claim(SESSION, Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                .claim(KIND, kind)
                .issuedAt(now)
                .expiresAt(now.plus(life))
                .sign();
    }

    /** Out of script's reach, never sent from elsewhere, only over TLS (or to localhost). */
    static NewCookie cookie(String token) {
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    static NewCookie noCookie() {
        return new NewCookie.Builder(COOKIE)
                .value("")
                .path("/")
                .maxAge(0)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
