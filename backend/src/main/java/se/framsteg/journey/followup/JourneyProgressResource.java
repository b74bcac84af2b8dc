package se.framsteg.journey.followup;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;

/** The follow-ups and ratings of a journey, over HTTP. */
@Path("/journeys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@Guarded
@PermitAll
@RunOnVirtualThread
public class JourneyProgressResource {

    private final FollowUpService service;

    JourneyProgressResource(FollowUpService service) {
        this.service = service;
    }

    @GET
    @Path("/{journeyId}/progress")
    @Operation(operationId = "getJourneyProgress")
    public JourneyProgressView get(@PathParam("journeyId") UUID id) {
        return service.of(id);
    }
}
