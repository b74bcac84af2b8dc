package se.framsteg.validation.verifying;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.shared.http.Version;
import se.framsteg.validation.UnitAttemptView;

/** The quality assurer's part of a validation, over HTTP. */
@Path("/unit-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
@Guarded
@PermitAll
@RunOnVirtualThread
public class VerifyingResource {

    private final VerifyingService service;

    VerifyingResource(VerifyingService service) {
        this.service = service;
    }

    @POST
    @Path("/{unitAttemptId}/verifications")
    @Operation(operationId = "verifyUnitAttempt")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response verify(
            @PathParam("unitAttemptId") UUID id, @HeaderParam("If-Match") String ifMatch, VerifyingInput input) {
        return service.verify(id, Version.ifMatch(ifMatch), input).created("/unit-attempts/" + id);
    }

    @POST
    @Path("/{unitAttemptId}/awards")
    @Operation(operationId = "awardUnit")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response award(@PathParam("unitAttemptId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.award(id, Version.ifMatch(ifMatch)).created("/unit-attempts/" + id);
    }
}
