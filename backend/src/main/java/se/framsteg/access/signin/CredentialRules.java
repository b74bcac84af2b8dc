package se.framsteg.access.signin;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.problem.ProblemType;

/**
 * A cookie is for people, a bearer token for integrations; both at once is refused, so that nobody wonders whose rights
 * counted. Whenever the cookie counts, a change must come from our own pages: the custom header cannot be set from elsewhere
 * without asking first, and nobody is told yes.
 */
public class CredentialRules {

    static final String OWN_PAGES = "X-Framsteg";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String publicHost;

    CredentialRules(@ConfigProperty(name = "framsteg.public-url") String publicUrl) {
        this.publicHost = URI.create(publicUrl).getAuthority();
    }

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext request) {
        boolean cookie = request.getCookies().containsKey(Tokens.COOKIE);
        boolean bearer = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (cookie && bearer) {
            throw Problem.invalid(Fault.at(
                    "",
                    "two-credentials",
                    "Skicka antingen kakan eller Authorization, inte båda.",
                    "Send either the cookie or Authorization, not both."));
        }
        boolean signingIn = request.getUriInfo().getPath().endsWith("/sessions");
        if ((cookie || signingIn) && !bearer && !SAFE.contains(request.getMethod())) {
            mustComeFromOurPages(request);
        }
    }

    private void mustComeFromOurPages(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        boolean foreign = origin != null && !isOurs(origin, request.getHeaderString("Host"));
        boolean unmarked = request.getHeaderString(OWN_PAGES) == null;
        MediaType sent = request.getMediaType();
        boolean plainForm = sent != null
                && (sent.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || sent.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                        || sent.isCompatible(MediaType.TEXT_PLAIN_TYPE));
        if (foreign || unmarked || plainForm) {
            throw Problem.of(
                    ProblemType.FOREIGN_ORIGIN,
                    "Ändringar med kaka tas bara emot från Framstegs egna sidor (huvudet X-Framsteg).",
                    "Changes with the cookie are only taken from our own pages (header X-Framsteg).");
        }
    }

    private boolean isOurs(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && (authority.equals(publicHost) || authority.equals(host));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
