package se.framsteg.validation.assessor;

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

/** Who of one's colleagues may assess a unit today, for whoever plans a validation. */
@Path("/unit-versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessors")
@Guarded
@PermitAll
@RunOnVirtualThread
public class UnitAssessorsResource {

    private final AuthorisationService service;

    UnitAssessorsResource(AuthorisationService service) {
        this.service = service;
    }

    @GET
    @Path("/{unitVersionId}/assessors")
    @Operation(operationId = "listUnitAssessors")
    public AuthorisationView.Assessors list(@PathParam("unitVersionId") UUID unitVersionId) {
        return service.assessorsOf(unitVersionId);
    }
}
