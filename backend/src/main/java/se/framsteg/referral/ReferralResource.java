package se.framsteg.referral;

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

/** Referrals over HTTP: what either side reads, and what either side does. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@Guarded
@PermitAll
@RunOnVirtualThread
public class ReferralResource {

    private final ReferralService service;

    ReferralResource(ReferralService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listReferrals")
    public Page<ReferralRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        ReferralFilter filter = new ReferralFilter(
                query.text("q"),
                query.codes("status", ReferralStatus.class),
                query.codes("turn", ReferralSide.class),
                query.id("receiverUnitId"),
                query.oneOf("sort", ReferralFilter.SORTS));
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.list(filter, paging);
    }

    @GET
    @Path("/{referralId}")
    @Operation(operationId = "getReferral")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response get(@PathParam("referralId") UUID id) {
        return service.get(id).ok();
    }

    @GET
    @Path("/{referralId}/status-changes")
    @Operation(operationId = "listReferralStatusChanges")
    public Page<StatusChangeView> history(@PathParam("referralId") UUID id, @Context UriInfo uri) {
        Query query = Query.of(uri);
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.history(id, paging);
    }

    @GET
    @Path("/{referralId}/status-changes/{statusChangeId}")
    @Operation(operationId = "getReferralStatusChange")
    public StatusChangeView change(@PathParam("referralId") UUID id, @PathParam("statusChangeId") UUID statusChangeId) {
        return service.change(id, statusChangeId);
    }

    @POST
    @Path("/{referralId}/person-declines")
    @Operation(operationId = "declineReferralForPerson")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response personDeclines(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            SharedInput.PersonDecline input) {
        return service.personDeclines(id, Version.ifMatch(ifMatch), input.toldOn(), input.colleagueText())
                .created();
    }

    @POST
    @Path("/{referralId}/reopenings")
    @Operation(operationId = "reopenReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response reopen(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, SharedInput.Reopening input) {
        return service.reopen(id, Version.ifMatch(ifMatch), input.colleagueText())
                .created();
    }
}
