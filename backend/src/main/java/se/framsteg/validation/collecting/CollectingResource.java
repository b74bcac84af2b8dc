package se.framsteg.validation.collecting;

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

/** The person's part of a validation, over HTTP. */
@Path("/unit-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
@Guarded
@PermitAll
@RunOnVirtualThread
public class CollectingResource {

    private final CollectingService service;
    private final AppealService appeals;

    CollectingResource(CollectingService service, AppealService appeals) {
        this.service = service;
        this.appeals = appeals;
    }

    @POST
    @Path("/{unitAttemptId}/self-assessments")
    @Operation(operationId = "selfAssessUnit")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response selfAssess(
            @PathParam("unitAttemptId") UUID id, @HeaderParam("If-Match") String ifMatch, CollectingInput.Self input) {
        return service.selfAssess(id, Version.ifMatch(ifMatch), input.said(), input.pin())
                .created("/unit-attempts/" + id);
    }

    @POST
    @Path("/{unitAttemptId}/evidence")
    @Operation(operationId = "addUnitEvidence")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response addEvidence(
            @PathParam("unitAttemptId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            CollectingInput.NotedFor input) {
        return service.addEvidence(id, Version.ifMatch(ifMatch), input.evidence())
                .created("/unit-attempts/" + id);
    }

    @POST
    @Path("/{unitAttemptId}/evidence-claims")
    @Operation(operationId = "claimUnitEvidence")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response claimEvidence(
            @PathParam("unitAttemptId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            CollectingInput.Claimed input) {
        return service.claimEvidence(id, Version.ifMatch(ifMatch), input.evidenceId(), input.criteria())
                .created("/unit-attempts/" + id);
    }

    @POST
    @Path("/{unitAttemptId}/submissions")
    @Operation(operationId = "submitUnitAttempt")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response submit(
            @PathParam("unitAttemptId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            CollectingInput.Submission input) {
        return service.submit(id, Version.ifMatch(ifMatch), input.pin()).created("/unit-attempts/" + id);
    }

    @POST
    @Path("/{unitAttemptId}/appeals")
    @Operation(operationId = "appealUnitDecision")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response appeal(
            @PathParam("unitAttemptId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            CollectingInput.Appeal input) {
        return appeals.appeal(id, Version.ifMatch(ifMatch), input).created("/unit-attempts/" + id);
    }
}
