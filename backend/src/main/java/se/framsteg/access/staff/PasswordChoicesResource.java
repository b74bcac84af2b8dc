package se.framsteg.access.staff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Choosing the first password, before there is anybody to be signed in as. */
@Path("/password-choices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
@PermitAll
@RunOnVirtualThread
public class PasswordChoicesResource {

    private final StaffService service;

    PasswordChoicesResource(StaffService service) {
        this.service = service;
    }

    @POST
    @Operation(operationId = "choosePassword")
    @APIResponse(responseCode = "204")
    public Response choose(PasswordChoiceInput input) {
        service.choosePassword(input);
        return Response.noContent().build();
    }
}
