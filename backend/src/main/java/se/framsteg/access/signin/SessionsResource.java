package se.framsteg.access.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.shared.Link;

/** Signing in: the one door that stands open. */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
@PermitAll
@RunOnVirtualThread
public class SessionsResource {

    private final SignInService service;
    private final RoutingContext request;

    SessionsResource(SignInService service, RoutingContext request) {
        this.service = service;
        this.request = request;
    }

    @POST
    @Operation(operationId = "signIn")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response signIn(SignInInput input) {
        SignInService.SignedIn signedIn =
                service.signIn(input, request.request().remoteAddress().hostAddress());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Link.to("/session").href())
                .entity(signedIn.view())
                .cookie(Tokens.cookie(signedIn.token()))
                .build();
    }
}
