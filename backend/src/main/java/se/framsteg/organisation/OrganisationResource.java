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

/** Organisations over HTTP. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
@Guarded
@PermitAll
@RunOnVirtualThread
public class OrganisationResource {

    private final OrganisationService service;

    OrganisationResource(OrganisationService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listOrganisations")
    public Page<OrganisationRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        var filter = new Organisations.Filter(
                query.text("name"), query.codes("kind", OrganisationKind.class), query.text("municipalityCode"));
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.list(filter, paging);
    }

    @GET
    @Path("/{organisationId}")
    @Operation(operationId = "getOrganisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response get(@PathParam("organisationId") UUID id) {
        return service.get(id).ok();
    }

    @POST
    @Operation(operationId = "createOrganisation")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response create(OrganisationInput input) {
        Versioned<OrganisationView> added = service.add(input);
        return added.created("/organisations/" + added.view().id());
    }

    @PUT
    @Path("/{organisationId}")
    @Operation(operationId = "changeOrganisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public Response change(
            @PathParam("organisationId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            OrganisationInput.Change change) {
        return service.change(id, Version.ifMatch(ifMatch), change).ok();
    }
}
