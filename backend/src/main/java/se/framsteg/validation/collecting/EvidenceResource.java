package se.framsteg.validation.collecting;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.shared.Link;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Query;
import se.framsteg.validation.evidence.EvidenceView;

/** What has been noted about a person, before or beside any unit, over HTTP. */
@Path("/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
@Guarded
@PermitAll
@RunOnVirtualThread
public class EvidenceResource {

    private final CollectingService service;

    EvidenceResource(CollectingService service) {
        this.service = service;
    }

    @GET
    @Path("/{participantId}/evidence")
    @Operation(operationId = "listEvidence")
    public Page<EvidenceView> list(@PathParam("participantId") UUID participantId, @Context UriInfo uri) {
        Query query = Query.of(uri);
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.evidenceOf(participantId, paging);
    }

    @POST
    @Path("/{participantId}/evidence")
    @Operation(operationId = "noteEvidence")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response note(@PathParam("participantId") UUID participantId, CollectingInput.Noted input) {
        EvidenceView noted = service.note(participantId, input.evidence(List.of()));
        Link list = Link.to("/participants/" + participantId + "/evidence");
        return Response.created(URI.create(list.href())).entity(noted).build();
    }
}
