package se.framsteg.journey.workplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.framsteg.shared.http.Versioned;

/** One work plan, over HTTP. */
@Path("/work-plans/{workPlanId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work plans")
@Guarded
@PermitAll
@RunOnVirtualThread
public class WorkPlanResource {

    private final WorkPlanService service;

    WorkPlanResource(WorkPlanService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getWorkPlan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response get(@PathParam("workPlanId") UUID id) {
        return service.get(id).ok();
    }

    @GET
    @Path("/status-changes")
    @Operation(operationId = "listWorkPlanChanges")
    public WorkPlanChangeView.All changes(@PathParam("workPlanId") UUID id) {
        return service.changes(id);
    }

    @PUT
    @Operation(operationId = "editWorkPlan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response edit(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, WorkPlanInput input) {
        return service.edit(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/proposals")
    @Operation(operationId = "proposeWorkPlan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response propose(@PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.propose(id, Version.ifMatch(ifMatch)).ok();
    }

    @POST
    @Path("/discards")
    @Operation(operationId = "discardWorkPlan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response discard(@PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.discard(id, Version.ifMatch(ifMatch)).ok();
    }

    @POST
    @Path("/revisions")
    @Operation(operationId = "reviseWorkPlan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response revise(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, WorkPlanActs.Revision input) {
        Versioned<WorkPlanView> next = service.revise(id, Version.ifMatch(ifMatch), input);
        return next.created("/work-plans/" + next.view().id());
    }
}
