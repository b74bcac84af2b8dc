package se.framsteg.organisation;

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

/** Units of organisations over HTTP. */
@Path("/org-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
@Guarded
@PermitAll
@RunOnVirtualThread
public class OrgUnitResource {

    private final OrgUnitService service;

    OrgUnitResource(OrgUnitService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listOrgUnits")
    public Page<OrgUnitRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        var filter = new OrgUnits.Filter(
                query.text("name"),
                query.id("organisationId"),
                query.codes("organisationKind", OrganisationKind.class),
                query.text("municipalityCode"));
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.list(filter, paging);
    }

    @GET
    @Path("/{orgUnitId}")
    @Operation(operationId = "getOrgUnit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrgUnitView.class)))
    public Response get(@PathParam("orgUnitId") UUID id) {
        return service.get(id).ok();
    }

    @POST
    @Operation(operationId = "createOrgUnit")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrgUnitView.class)))
    public Response create(OrgUnitInput input) {
        Versioned<OrgUnitView> opened = service.open(input);
        return opened.created("/org-units/" + opened.view().id());
    }

    @PUT
    @Path("/{orgUnitId}")
    @Operation(operationId = "changeOrgUnit")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrgUnitView.class)))
    public Response change(
            @PathParam("orgUnitId") UUID id, @HeaderParam("If-Match") String ifMatch, OrgUnitInput.Change change) {
        return service.change(id, Version.ifMatch(ifMatch), change).ok();
    }
}
