package se.framsteg.journey.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The progress scale, open to everyone like the model it belongs to. */
@Path("/progress-scale")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Model")
@PermitAll
public class ProgressScaleResource {

    @GET
    @Operation(operationId = "getProgressScale")
    public ProgressScaleView get() {
        return ProgressScaleView.whole();
    }
}
