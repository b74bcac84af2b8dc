package se.framsteg.journey.workplan;

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

/** How the goals of a work plan go, over HTTP. The version is the plan's. */
@Path("/work-plans/{workPlanId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work plans")
@Guarded
@PermitAll
@RunOnVirtualThread
public class GoalResource {

    private final GoalService service;

    GoalResource(GoalService service) {
        this.service = service;
    }

    @POST
    @Path("/goal-attainments")
    @Operation(operationId = "attainGoal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response attain(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, WorkPlanActs.Attainment input) {
        return service.attain(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/goal-pauses")
    @Operation(operationId = "pauseGoal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response pause(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, WorkPlanActs.GoalRef input) {
        return service.pause(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/goal-resumptions")
    @Operation(operationId = "resumeGoal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response resume(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, WorkPlanActs.GoalRef input) {
        return service.resume(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/goal-drops")
    @Operation(operationId = "dropGoal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response drop(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, WorkPlanActs.GoalDrop input) {
        return service.drop(id, Version.ifMatch(ifMatch), input).ok();
    }
}
