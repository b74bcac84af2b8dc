package se.framsteg.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import se.framsteg.shared.Sha256;

/**
 * Remembers for a minute that a token was ours: the signature costs as much as the rest of a request, and the page of one
 * person at work asks many times a minute. Only that; whether the session behind it still counts is asked of the database at
 * every request. A token is never answered for past its end, and one that did not pass is not remembered.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class VerifiedTokens extends JWTCallerPrincipalFactory {

    private static final int MOST = 10_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JWTCallerPrincipalFactory verifying = new DefaultJWTCallerPrincipalFactory();
    private final Cache<ByteBuffer, JWTCallerPrincipal> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        ByteBuffer fingerprint = ByteBuffer.wrap(Sha256.of(token));
        JWTCallerPrincipal remembered = known.getIfPresent(fingerprint);
        if (remembered != null
                && remembered.getExpirationTime() > clock.instant().getEpochSecond()) {
            return remembered;
        }
        JWTCallerPrincipal verified = verifying.parse(token, rules);
        known.put(fingerprint, verified);
        return verified;
    }
}
