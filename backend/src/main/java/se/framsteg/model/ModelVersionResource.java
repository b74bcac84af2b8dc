package se.framsteg.model;

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
import se.framsteg.shared.problem.Problem;

/** The model over HTTP, for everyone. */
@Path("/model-versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Model")
@PermitAll
@RunOnVirtualThread
public class ModelVersionResource {

    private final Models models;

    ModelVersionResource(Models models) {
        this.models = models;
    }

    @GET
    @Operation(operationId = "listModelVersions")
    public ModelVersionView.All list() {
        return ModelVersionView.All.of(models.all());
    }

    @GET
    @Path("/{modelVersionId}")
    @Operation(operationId = "getModelVersion")
    public ModelVersionView get(@PathParam("modelVersionId") UUID id) {
        return ModelVersionView.of(models.find(id).orElseThrow(Problem::notFound));
    }
}
