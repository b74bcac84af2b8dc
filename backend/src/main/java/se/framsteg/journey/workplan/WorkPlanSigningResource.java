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
import se.framsteg.signing.SignatureInput;

/** Agreeing on a work plan, over HTTP. */
@Path("/work-plans/{workPlanId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work plans")
@Guarded
@PermitAll
@RunOnVirtualThread
public class WorkPlanSigningResource {

    private final PlanSigningService service;

    WorkPlanSigningResource(PlanSigningService service) {
        this.service = service;
    }

    @POST
    @Path("/signing-openings")
    @Operation(operationId = "openWorkPlanSigning")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response open(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, WorkPlanActs.Opening input) {
        return service.open(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/signatures")
    @Operation(operationId = "signWorkPlan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response sign(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, SignatureInput input) {
        return service.sign(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/refusals")
    @Operation(operationId = "refuseWorkPlan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response refuse(
            @PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch, WorkPlanActs.Refusal input) {
        return service.refuse(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/signature-waiver-requests")
    @Operation(operationId = "askWorkPlanWithoutSignature")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response askWithoutSignature(
            @PathParam("workPlanId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            WorkPlanActs.WaiverRequest input) {
        return service.askWithoutSignature(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/signature-waivers")
    @Operation(operationId = "agreeWorkPlanWithoutSignature")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkPlanView.class)))
    public Response agreeWithoutSignature(@PathParam("workPlanId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.agreeWithoutSignature(id, Version.ifMatch(ifMatch)).ok();
    }
}
