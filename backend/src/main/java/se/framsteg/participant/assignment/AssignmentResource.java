package se.framsteg.participant.assignment;

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

/** One assignment over HTTP. */
@Path("/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
@Guarded
@PermitAll
@RunOnVirtualThread
public class AssignmentResource {

    private final AssignmentService service;

    AssignmentResource(AssignmentService service) {
        this.service = service;
    }

    @GET
    @Path("/{assignmentId}")
    @Operation(operationId = "getAssignment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response get(@PathParam("assignmentId") UUID assignmentId) {
        return service.get(assignmentId).ok();
    }

    @POST
    @Path("/{assignmentId}/endings")
    @Operation(operationId = "endAssignment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response end(
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam("If-Match") String ifMatch,
            AssignmentInput.Ending ending) {
        return service.end(assignmentId, Version.ifMatch(ifMatch), ending).ok();
    }
}
