package se.framsteg.referral.receiving;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.referral.ReferralService;
import se.framsteg.referral.ReferralView;
import se.framsteg.shared.http.Version;

/** What the receiver does, over HTTP. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@Guarded
@PermitAll
@RunOnVirtualThread
public class ReceivingResource {

    private final ReceivingService service;
    private final ReferralService referrals;

    ReceivingResource(ReceivingService service, ReferralService referrals) {
        this.service = service;
        this.referrals = referrals;
    }

    @POST
    @Path("/{referralId}/acknowledgements")
    @Operation(operationId = "acknowledgeReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response acknowledge(@PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.acknowledge(id, Version.ifMatch(ifMatch)).created();
    }

    @POST
    @Path("/{referralId}/info-requests")
    @Operation(operationId = "requestReferralInfo")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response askInfo(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            ReceivingInput.InfoRequest input) {
        return service.askInfo(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/handovers")
    @Operation(operationId = "handOverReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response handOver(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, ReceivingInput.Handover input) {
        return service.handOver(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/invitations")
    @Operation(operationId = "inviteReferredPerson")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response invite(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            ReceivingInput.Invitation input) {
        return service.invite(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/waitlistings")
    @Operation(operationId = "waitlistReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response waitlist(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            ReceivingInput.Waitlisting input) {
        return service.waitlist(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/acceptances")
    @Operation(operationId = "acceptReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response accept(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            ReceivingInput.Acceptance input) {
        return service.accept(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/declines")
    @Operation(operationId = "declineReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response decline(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, ReceivingInput.Refusal input) {
        return service.decline(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/cancellations")
    @Operation(operationId = "cancelReferralStart")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response cancel(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, ReceivingInput.Refusal input) {
        return service.cancel(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/no-shows")
    @Operation(operationId = "reportReferralNoShow")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response noShow(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, ReceivingInput.NoShow input) {
        return service.noShow(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/starts")
    @Operation(operationId = "startReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response start(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, ReceivingInput.Start input) {
        return referrals.start(id, Version.ifMatch(ifMatch), input.firstDayOn()).created();
    }
}
