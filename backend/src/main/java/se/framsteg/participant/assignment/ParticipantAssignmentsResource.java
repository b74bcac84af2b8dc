package se.framsteg.participant.assignment;

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

/** Who follows a participant, over HTTP. */
@Path("/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
@Guarded
@PermitAll
@RunOnVirtualThread
public class ParticipantAssignmentsResource {

    private final AssignmentService service;

    ParticipantAssignmentsResource(AssignmentService service) {
        this.service = service;
    }

    @GET
    @Path("/{participantId}/assignments")
    @Operation(operationId = "listAssignments")
    public AssignmentView.All list(@PathParam("participantId") UUID participantId) {
        return service.of(participantId);
    }

    @POST
    @Path("/{participantId}/assignments")
    @Operation(operationId = "assignSupervisor")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response assign(@PathParam("participantId") UUID participantId, AssignmentInput input) {
        Versioned<AssignmentView> begun = service.assign(participantId, input);
        return begun.created("/assignments/" + begun.view().id());
    }
}
