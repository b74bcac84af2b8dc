package se.framsteg.access.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;

/** The session one is in. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
@Guarded
@PermitAll
@RunOnVirtualThread
public class SessionResource {

    private final SignInService service;
    private final JsonWebToken token;

    SessionResource(SignInService service, JsonWebToken token) {
        this.service = service;
        this.token = token;
    }

    @GET
    @Operation(operationId = "getSession")
    public SessionView current() {
        return service.current(Tokens.secretHash(token));
    }

    @PUT
    @Path("/membership")
    @Operation(operationId = "switchMembership")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response switchTo(MembershipChoice choice) {
        SignInService.SignedIn signedIn = service.switchTo(choice.membershipId(), Tokens.secretHash(token));
        return Response.ok(signedIn.view())
                .cookie(Tokens.cookie(signedIn.token()))
                .build();
    }

    @DELETE
    @Operation(operationId = "signOut")
    @APIResponse(responseCode = "204")
    public Response signOut() {
        service.signOut(Tokens.secretHash(token));
        return Response.noContent()
                .cookie(Tokens.noCookie())
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }
}
