package se.framsteg.reason;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** Reason lists over HTTP. */
@Path("/reason-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reasons")
@Guarded
@PermitAll
@RunOnVirtualThread
public class ReasonListResource {

    private final Reasons reasons;
    private final SwedishClock clock;

    ReasonListResource(Reasons reasons, SwedishClock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    @GET
    @Path("/{reasonListName}")
    @Operation(operationId = "getReasonList")
    public ReasonListView get(@PathParam("reasonListName") String name) {
        List<Reason> offered = reasons.offered(name, clock.today());
        if (offered.isEmpty()) {
            throw Problem.notFound();
        }
        return ReasonListView.of(name, offered);
    }
}
