package se.framsteg.access.signin;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import se.framsteg.access.Guarded;
import se.framsteg.shared.problem.Problem;

/** Who brings no credential at all is told so before anything of what they sent is read. */
public class NobodyFirst {

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void refuseNobody(ContainerRequestContext request, SimpleResourceInfo operation) {
        boolean somebody = request.getCookies().containsKey(Tokens.COOKIE)
                || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (!somebody && operation.getResourceClass().isAnnotationPresent(Guarded.class)) {
            throw Problem.notSignedIn();
        }
    }
}
