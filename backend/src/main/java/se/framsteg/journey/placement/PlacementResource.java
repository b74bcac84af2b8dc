package se.framsteg.journey.placement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Query;
import se.framsteg.shared.http.Versioned;

/** Looking at placements and planning them, over HTTP. */
@Path("/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
@Guarded
@PermitAll
@RunOnVirtualThread
public class PlacementResource {

    private final PlacementService service;
    private final PlanningService planning;

    PlacementResource(PlacementService service, PlanningService planning) {
        this.service = service;
        this.planning = planning;
    }

    @GET
    @Operation(operationId = "listPlacements")
    public Page<PlacementRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        var filter = new Placements.Filter(
                query.id("participantId"), query.id("referralId"), query.codes("status", PlacementStatus.class));
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.list(filter, paging);
    }

    @GET
    @Path("/{placementId}")
    @Operation(operationId = "getPlacement")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response get(@PathParam("placementId") UUID id) {
        return service.get(id).ok();
    }

    @POST
    @Operation(operationId = "planPlacement")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response plan(PlacementInput.Plan input) {
        Versioned<PlacementView> planned = planning.plan(input);
        return planned.created("/placements/" + planned.view().id());
    }
}
