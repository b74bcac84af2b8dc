package se.framsteg.catalogue.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;

/** Catalogue files on their way in. */
@Path("/catalogue-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@Guarded
@PermitAll
@RunOnVirtualThread
public class CatalogueImportsResource {

    private final CatalogueIntake intake;

    CatalogueImportsResource(CatalogueIntake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes(YamlFile.MEDIA_TYPE)
    @Operation(operationId = "importCatalogue")
    @RequestBody(content = @Content(mediaType = YamlFile.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CatalogueImportView.class)))
    public Response takeIn(YamlFile file) {
        CatalogueImportView taken = intake.takeIn(file.bytes());
        return Response.created(URI.create(taken.links().programmeVersion().href()))
                .entity(taken)
                .build();
    }
}
