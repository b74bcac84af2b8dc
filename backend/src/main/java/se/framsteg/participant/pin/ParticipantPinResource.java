package se.framsteg.participant.pin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.framsteg.signing.PinInput;
import se.framsteg.signing.PinView;

/** A participant's PIN over HTTP; it goes in and never comes out. */
@Path("/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
@Guarded
@PermitAll
@RunOnVirtualThread
public class ParticipantPinResource {

    private final ParticipantPinService service;

    ParticipantPinResource(ParticipantPinService service) {
        this.service = service;
    }

    @GET
    @Path("/{participantId}/pin")
    @Operation(operationId = "getPin")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PinView.class)))
    public Response get(@PathParam("participantId") UUID participantId) {
        return service.get(participantId).ok();
    }

    @PUT
    @Path("/{participantId}/pin")
    @Operation(operationId = "choosePin")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PinView.class)))
    public Response choose(
            @PathParam("participantId") UUID participantId, @HeaderParam("If-Match") String ifMatch, PinInput input) {
        return service.choose(participantId, Version.ifMatch(ifMatch), input).ok();
    }
}
