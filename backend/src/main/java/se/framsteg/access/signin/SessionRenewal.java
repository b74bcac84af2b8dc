package se.framsteg.access.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.framsteg.access.Acting;

/** Issues the cookie anew while somebody is working; the secret stays the same, so tabs do not sign each other out. */
public class SessionRenewal {

    private final Acting acting;
    private final SecurityIdentity identity;
    private final Tokens tokens;

    SessionRenewal(Acting acting, SecurityIdentity identity, Tokens tokens) {
        this.acting = acting;
        this.identity = identity;
        this.tokens = tokens;
    }

    @ServerResponseFilter
    public void renew(ContainerResponseContext answer) {
        if (acting.sessionWantsRenewal()
                && answer.getStatus() < 400
                && !answer.getHeaders().containsKey(HttpHeaders.SET_COOKIE)
                && identity.getPrincipal() instanceof JsonWebToken token) {
            String renewed = tokens.forPerson(UUID.fromString(token.getSubject()), Tokens.secret(token));
            answer.getHeaders().add(HttpHeaders.SET_COOKIE, Tokens.cookie(renewed));
        }
    }
}
