package se.framsteg.journey.workplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
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
import se.framsteg.shared.http.Versioned;

/** The work plans of a placement, over HTTP. */
@Path("/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work plans")
@Guarded
@PermitAll
@RunOnVirtualThread
public class PlacementWorkPlansResource {

    private final WorkPlanService service;

    PlacementWorkPlansResource(WorkPlanService service) {
        this.service = service;
    }

    @GET
    @Path("/{placementId}/work-plans")
    @Operation(operationId = "listWorkPlans")
    public WorkPlanRow.All list(@PathParam("placementId") UUID placementId) {
        return service.list(placementId);
    }

    @POST
    @Path("/{placementId}/work-plans")
    @Operation(operationId = "draftWorkPlan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response draft(@PathParam("placementId") UUID placementId, WorkPlanInput input) {
        Versioned<WorkPlanView> begun = service.draft(placementId, input);
        return begun.created("/work-plans/" + begun.view().id());
    }
}
