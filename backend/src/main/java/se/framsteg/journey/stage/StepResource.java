package se.framsteg.journey.stage;

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

/** Steps of a stage over HTTP. Each answers with the whole visit, since it may be finished with its last step. */
@Path("/stage-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@Guarded
@PermitAll
@RunOnVirtualThread
public class StepResource {

    private final StepService service;

    StepResource(StepService service) {
        this.service = service;
    }

    @POST
    @Path("/{stageVisitId}/step-completions")
    @Operation(operationId = "completeStep")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response complete(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, StageInput.Completion input) {
        return service.complete(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/step-demonstrations")
    @Operation(operationId = "showSteps")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response show(
            @PathParam("stageVisitId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            StageInput.Demonstration input) {
        return service.show(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/step-understandings")
    @Operation(operationId = "understandSteps")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response understand(
            @PathParam("stageVisitId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            StageInput.Understanding input) {
        return service.understand(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/step-exemptions")
    @Operation(operationId = "exemptStep")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response exempt(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, StageInput.Exemption input) {
        return service.exempt(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/step-undoings")
    @Operation(operationId = "undoStep")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response undo(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, StageInput.Undoing input) {
        return service.undo(id, Version.ifMatch(ifMatch), input).ok();
    }
}
