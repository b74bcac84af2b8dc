package se.framsteg.validation.assessor;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Who may assess what, over HTTP. */
@Path("/assessor-authorisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessors")
@Guarded
@PermitAll
@RunOnVirtualThread
public class AuthorisationsResource {

    private final AuthorisationService service;

    AuthorisationsResource(AuthorisationService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listAssessorAuthorisations")
    public Page<AuthorisationView> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        var filter = new AssessorAuthorisations.Filter(
                query.id("membershipId"), query.text("area"), query.date("inForceOn"));
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.list(filter, paging);
    }

    @GET
    @Path("/{assessorAuthorisationId}")
    @Operation(operationId = "getAssessorAuthorisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AuthorisationView.class)))
    public Response get(@PathParam("assessorAuthorisationId") UUID id) {
        return service.get(id).ok();
    }

    @POST
    @Operation(operationId = "authoriseAssessor")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AuthorisationView.class)))
    public Response grant(AuthorisationInput input) {
        Versioned<AuthorisationView> granted = service.grant(input);
        return granted.created("/assessor-authorisations/" + granted.view().id());
    }

    @POST
    @Path("/{assessorAuthorisationId}/endings")
    @Operation(operationId = "endAssessorAuthorisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AuthorisationView.class)))
    public Response end(
            @PathParam("assessorAuthorisationId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            AuthorisationInput.Ending ending) {
        return service.end(id, Version.ifMatch(ifMatch), ending.toOn()).ok();
    }
}
