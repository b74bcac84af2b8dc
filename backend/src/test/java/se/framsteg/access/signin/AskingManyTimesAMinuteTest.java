package se.framsteg.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskingManyTimesAMinuteTest {

    private static final Instant NOW = Instant.now();
    private static final KeyPair OURS = keys();
    private static final KeyPair THEIRS = keys();
    private static final JWTAuthContextInfo RULES = rules();

    private final VerifiedTokens tokens = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aTokenIsVerifiedOnce() throws ParseException {
        String token = signedBy(OURS, NOW.plusSeconds(600));
        assertThat(tokens.parse(token, RULES)).isSameAs(tokens.parse(token, RULES));
    }

    @Test
    void anotherTokenIsSomebodyElse() throws ParseException {
        String one = signedBy(OURS, NOW.plusSeconds(600));
        String other = signedBy(OURS, NOW.plusSeconds(601));
        assertThat(tokens.parse(one, RULES)).isNotSameAs(tokens.parse(other, RULES));
    }

    @Test
    void aForgedTokenIsRefusedEachTime() {
        String forged = signedBy(THEIRS, NOW.plusSeconds(600));
        assertThatThrownBy(() -> tokens.parse(forged, RULES)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> tokens.parse(forged, RULES)).isInstanceOf(ParseException.class);
    }

    @Test
    void whatHasEndedIsNotAnsweredForFromMemory() throws ParseException {
        VerifiedTokens late = new VerifiedTokens(Clock.fixed(NOW.plusSeconds(601), ZoneOffset.UTC));
        String token = signedBy(OURS, NOW.plusSeconds(600));
        assertThat(late.parse(token, RULES)).isNotSameAs(late.parse(token, RULES));
    }

    private static String signedBy(KeyPair keys, Instant until) {
        return Jwt.issuer("framsteg").subject("someone").expiresAt(until).sign(keys.getPrivate());
    }

    private static JWTAuthContextInfo rules() {
        JWTAuthContextInfo rules = new JWTAuthContextInfo(OURS.getPublic(), "framsteg");
        rules.setSignatureAlgorithm(Set.of(io.smallrye.jwt.algorithm.SignatureAlgorithm.RS256));
        return rules;
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
