package se.framsteg.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.framsteg.access.signin.Tokens;
import se.framsteg.shared.problem.Problem;

/**
 * One request's way, in order: who is it, one round trip that checks the session and sets the row-level-security context,
 * may the role do this at all, has the same request been answered before, the act itself, the audit.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class GuardedInterceptor {

    private final Map<Method, String> operations = new ConcurrentHashMap<>();

    private final SecurityIdentity identity;
    private final UnitOfWork work;
    private final Idempotency idempotency;
    private final Acting acting;
    private final Clock clock;

    GuardedInterceptor(
            SecurityIdentity identity, UnitOfWork work, Idempotency idempotency, Acting acting, Clock clock) {
        this.identity = identity;
        this.work = work;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Problem.notSignedIn();
        }
        noteAge(token);
        return work.inSession(
                Tokens.secretHash(token), operation(call.getMethod()), () -> idempotency.once(call::proceed));
    }

    /** A person's token is issued anew when half its life is gone, so that idle time counts and work does not. */
    private void noteAge(JsonWebToken token) {
        Duration left = Duration.between(clock.instant(), java.time.Instant.ofEpochSecond(token.getExpirationTime()));
        if (Tokens.isPersons(token) && left.compareTo(Tokens.IDLE_LIMIT.dividedBy(2)) < 0) {
            acting.renewSession();
        }
    }

    private String operation(Method method) {
        return operations.computeIfAbsent(
                method, m -> m.getAnnotation(Operation.class).operationId());
    }
}
