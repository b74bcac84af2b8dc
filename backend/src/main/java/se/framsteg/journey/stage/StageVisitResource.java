package se.framsteg.journey.stage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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
import se.framsteg.signing.SignatureInput;

/** Stages of a journey over HTTP. */
@Path("/stage-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@Guarded
@PermitAll
@RunOnVirtualThread
public class StageVisitResource {

    private final StageService service;

    StageVisitResource(StageService service) {
        this.service = service;
    }

    @GET
    @Path("/{stageVisitId}")
    @Operation(operationId = "getStageVisit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response get(@PathParam("stageVisitId") UUID id) {
        return service.get(id).ok();
    }

    @POST
    @Path("/{stageVisitId}/openings")
    @Operation(operationId = "openStage")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response open(@PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.start(id, Version.ifMatch(ifMatch)).ok();
    }

    @POST
    @Path("/{stageVisitId}/ready-marks")
    @Operation(operationId = "makeStageReady")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response makeReady(@PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.makeReady(id, Version.ifMatch(ifMatch)).ok();
    }

    @POST
    @Path("/{stageVisitId}/sign-offs")
    @Operation(operationId = "signOffStage")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response signOff(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, SignatureInput input) {
        return service.signOff(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/returns")
    @Operation(operationId = "sendStageBack")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response sendBack(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, StageInput.Return input) {
        return service.sendBack(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/skips")
    @Operation(operationId = "skipStage")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response skip(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, StageInput.Skip input) {
        return service.skip(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/corrections")
    @Operation(operationId = "correctStage")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response correct(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, StageInput.Correction input) {
        return service.correct(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/voidings")
    @Operation(operationId = "voidStage")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StageVisitView.class)))
    public Response makeVoid(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, StageInput.Voiding input) {
        return service.makeVoid(id, Version.ifMatch(ifMatch), input).ok();
    }
}
