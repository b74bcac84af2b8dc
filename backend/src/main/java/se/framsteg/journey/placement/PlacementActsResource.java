package se.framsteg.journey.placement;

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

/** What is done with a placement, over HTTP. */
@Path("/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
@Guarded
@PermitAll
@RunOnVirtualThread
public class PlacementActsResource {

    private final MovingService service;

    PlacementActsResource(MovingService service) {
        this.service = service;
    }

    @POST
    @Path("/{placementId}/beginnings")
    @Operation(operationId = "beginPlacement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response begin(
            @PathParam("placementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            PlacementInput.Beginning input) {
        return service.begin(id, Version.ifMatch(ifMatch), input.startedOn()).ok();
    }

    @POST
    @Path("/{placementId}/cancellations")
    @Operation(operationId = "cancelPlacement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response cancel(
            @PathParam("placementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            PlacementInput.Cancellation input) {
        return service.cancel(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{placementId}/pauses")
    @Operation(operationId = "pausePlacement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response pause(
            @PathParam("placementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            PlacementInput.PauseStart input) {
        return service.pause(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{placementId}/resumptions")
    @Operation(operationId = "resumePlacement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response resume(
            @PathParam("placementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            PlacementInput.Resumption input) {
        return service.resume(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{placementId}/scope-changes")
    @Operation(operationId = "changePlacementScope")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response changeScope(
            @PathParam("placementId") UUID id, @HeaderParam("If-Match") String ifMatch, PlacementInput.Scope input) {
        return service.changeScope(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{placementId}/endings")
    @Operation(operationId = "startEndingPlacement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response startEnding(
            @PathParam("placementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            PlacementInput.EndingStart input) {
        return service.startEnding(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{placementId}/outcomes")
    @Operation(operationId = "recordPlacementOutcome")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response recordOutcome(
            @PathParam("placementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            PlacementInput.OutcomeRecord input) {
        return service.recordOutcome(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{placementId}/closures")
    @Operation(operationId = "endPlacement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response end(@PathParam("placementId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.end(id, Version.ifMatch(ifMatch)).ok();
    }

    @POST
    @Path("/{placementId}/reopenings")
    @Operation(operationId = "reopenPlacement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response reopen(
            @PathParam("placementId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            PlacementInput.Reopening input) {
        return service.reopen(id, Version.ifMatch(ifMatch), input.why()).ok();
    }
}
