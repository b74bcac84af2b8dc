package se.framsteg.access.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** OAuth 2.0 client credentials (RFC 6749, 4.4): how an integration gets its bearer token. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
@PermitAll
@RunOnVirtualThread
public class TokensResource {

    private final ClientSignIn service;
    private final RoutingContext request;

    TokensResource(ClientSignIn service, RoutingContext request) {
        this.service = service;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "issueToken")
    public TokenView issue(
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret,
            @FormParam("scope") String scope) {
        String address = request.request().remoteAddress().hostAddress();
        return service.signIn(new ClientSignIn.Asked(grantType, clientId, clientSecret, scope), address);
    }
}
