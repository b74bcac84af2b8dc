package se.framsteg.catalogue.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Query;
import se.framsteg.shared.problem.Problem;

/** What can be validated, for anyone to read. It tells of no person and changes seldom, so it may be kept for a while. */
@Path("/unit-versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@PermitAll
@RunOnVirtualThread
public class UnitVersionsResource {

    private static final Duration MAY_BE_KEPT = Duration.ofMinutes(5);

    private final UnitVersions units;

    UnitVersionsResource(UnitVersions units) {
        this.units = units;
    }

    @GET
    @Operation(operationId = "listUnitVersions")
    public Page<UnitVersionRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        UnitFilter filter = new UnitFilter(
                query.text("programme"), query.text("area"), query.number("level", 1, 3), query.text("q"));
        query.done();
        return units.openForStart(filter, paging);
    }

    @GET
    @Path("/{unitVersionId}")
    @Operation(operationId = "getUnitVersion")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UnitVersionView.class)))
    public Response get(@PathParam("unitVersionId") UUID id) {
        UnitVersionView unit = units.published(id).orElseThrow(Problem::notFound);
        CacheControl open = new CacheControl();
        open.setMaxAge((int) MAY_BE_KEPT.toSeconds());
        return Response.ok(unit).cacheControl(open).build();
    }
}
