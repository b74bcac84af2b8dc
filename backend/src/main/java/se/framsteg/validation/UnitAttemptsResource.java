package se.framsteg.validation;

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
import se.framsteg.validation.attempt.UnitAttemptStatus;
import se.framsteg.validation.attempt.UnitAttempts;

/** Validations over HTTP: what is under way, one of them whole, a new one. */
@Path("/unit-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Validation")
@Guarded
@PermitAll
@RunOnVirtualThread
public class UnitAttemptsResource {

    private final UnitAttemptService service;

    UnitAttemptsResource(UnitAttemptService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listUnitAttempts")
    public Page<UnitAttemptRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        var filter = new UnitAttempts.Filter(
                query.id("participantId"), query.codes("status", UnitAttemptStatus.class), query.flag("mine"));
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.list(filter, paging);
    }

    @GET
    @Path("/{unitAttemptId}")
    @Operation(operationId = "getUnitAttempt")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response get(@PathParam("unitAttemptId") UUID id) {
        return service.get(id).ok();
    }

    @GET
    @Path("/{unitAttemptId}/status-changes")
    @Operation(operationId = "listUnitAttemptStatusChanges")
    public Page<AttemptChangeView> history(@PathParam("unitAttemptId") UUID id, @Context UriInfo uri) {
        Query query = Query.of(uri);
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.history(id, paging);
    }

    @POST
    @Operation(operationId = "planUnitAttempt")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response plan(UnitAttemptInput input) {
        Versioned<UnitAttemptView> planned = service.plan(input);
        return planned.created("/unit-attempts/" + planned.view().id());
    }

    @POST
    @Path("/{unitAttemptId}/withdrawals")
    @Operation(operationId = "withdrawUnitAttempt")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UnitAttemptView.class)))
    public Response withdraw(
            @PathParam("unitAttemptId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            UnitAttemptInput.Withdrawal input) {
        return service.withdraw(id, Version.ifMatch(ifMatch), input).created("/unit-attempts/" + id);
    }
}
