package se.framsteg.validation.assessing;

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

/** The assessor's part of a validation, over HTTP. */
@Path("/unit-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
@Guarded
@PermitAll
@RunOnVirtualThread
public class AssessingResource {

    private final AssessingService service;

    AssessingResource(AssessingService service) {
        this.service = service;
    }

    @POST
    @Path("/{unitAttemptId}/assessment-starts")
    @Operation(operationId = "startUnitAssessment")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response start(
            @PathParam("unitAttemptId") UUID id, @HeaderParam("If-Match") String ifMatch, AssessingInput.Start input) {
        return service.start(id, Version.ifMatch(ifMatch), input.noConflictOfInterest())
                .created("/unit-attempts/" + id);
    }

    @POST
    @Path("/{unitAttemptId}/decisions")
    @Operation(operationId = "decideUnitAttempt")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response decide(
            @PathParam("unitAttemptId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            AssessingInput.Decision input) {
        return service.decide(id, Version.ifMatch(ifMatch), input.verdict()).created("/unit-attempts/" + id);
    }

    @POST
    @Path("/{unitAttemptId}/countersignatures")
    @Operation(operationId = "countersignUnitDecision")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response countersign(@PathParam("unitAttemptId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.countersign(id, Version.ifMatch(ifMatch)).created("/unit-attempts/" + id);
    }
}
