package se.framsteg.journey.stage;

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

/** The whole journey over HTTP; it has the placement's id. */
@Path("/journeys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@Guarded
@PermitAll
@RunOnVirtualThread
public class JourneyResource {

    private final JourneyService service;

    JourneyResource(JourneyService service) {
        this.service = service;
    }

    @GET
    @Path("/{journeyId}")
    @Operation(operationId = "getJourney")
    public JourneyView get(@PathParam("journeyId") UUID id) {
        return service.get(id);
    }
}
