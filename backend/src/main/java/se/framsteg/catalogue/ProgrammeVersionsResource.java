package se.framsteg.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Answers;
import se.framsteg.shared.http.Query;

/** Programmes in their versions, those being written too for whoever works with the method. */
@Path("/programme-versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@Guarded
@PermitAll
@RunOnVirtualThread
public class ProgrammeVersionsResource {

    private final CatalogueService service;

    ProgrammeVersionsResource(CatalogueService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listProgrammeVersions")
    public Page<ProgrammeVersionRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        Set<ProgrammeVersionStatus> statuses = query.codes("status", ProgrammeVersionStatus.class);
        query.done();
        return service.versions(statuses, paging);
    }

    @GET
    @Path("/{programmeVersionId}")
    @Operation(operationId = "getProgrammeVersion")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ProgrammeVersionView.class)))
    public Response get(@PathParam("programmeVersionId") UUID id) {
        CatalogueService.Versioned<ProgrammeVersionView> found = service.version(id);
        return Answers.ok(found.view(), found.version());
    }

    @GET
    @Path("/{programmeVersionId}/content")
    @Operation(operationId = "getProgrammeVersionContent")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public String content(@PathParam("programmeVersionId") UUID id) {
        return service.content(id).json();
    }
}
