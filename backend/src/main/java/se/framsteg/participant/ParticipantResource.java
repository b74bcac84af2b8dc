package se.framsteg.participant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;

/** Participants over HTTP. */
@Path("/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
@Guarded
@PermitAll
@RunOnVirtualThread
public class ParticipantResource {

    private final ParticipantService service;
    private final IdentityNumberService numbers;

    ParticipantResource(ParticipantService service, IdentityNumberService numbers) {
        this.service = service;
        this.numbers = numbers;
    }

    @GET
    @Operation(operationId = "listParticipants")
    public Page<ParticipantRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        var filter = new Participants.Filter(query.text("name"), query.id("unitId"), query.id("followedBy"));
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.list(filter, paging);
    }

    @GET
    @Path("/{participantId}")
    @Operation(operationId = "getParticipant")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response get(@PathParam("participantId") UUID id) {
        return service.get(id).ok();
    }

    @POST
    @Operation(operationId = "createParticipant")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response create(ParticipantInput input) {
        Versioned<ParticipantView> registered = service.register(input);
        return registered.created("/participants/" + registered.view().id());
    }

    @PUT
    @Path("/{participantId}")
    @Operation(operationId = "changeParticipant")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response change(
            @PathParam("participantId") UUID id, @HeaderParam("If-Match") String ifMatch, ParticipantInput input) {
        return service.change(id, Version.ifMatch(ifMatch), input).ok();
    }

    @PUT
    @Path("/{participantId}/identity-number")
    @Operation(operationId = "recordIdentityNumber")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response recordNumber(
            @PathParam("participantId") UUID id, @HeaderParam("If-Match") String ifMatch, IdentityNumberInput input) {
        return numbers.record(id, Version.ifMatch(ifMatch), input).ok();
    }

    /** Bare, not as a {@link Response}: so it is never kept as the answer to an {@code Idempotency-Key}. */
    @POST
    @Path("/{participantId}/identity-number-reveals")
    @Operation(operationId = "revealIdentityNumber")
    public IdentityReveal revealNumber(@PathParam("participantId") UUID id, IdentityReveal.Reason reason) {
        return numbers.reveal(id, reason);
    }
}
