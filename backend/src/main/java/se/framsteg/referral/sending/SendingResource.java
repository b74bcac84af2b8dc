package se.framsteg.referral.sending;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import se.framsteg.referral.ReferralView;
import se.framsteg.shared.http.Version;

/** What the sender does, over HTTP. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@Guarded
@PermitAll
@RunOnVirtualThread
public class SendingResource {

    private final SendingService service;
    private final ConfirmingService confirming;

    SendingResource(SendingService service, ConfirmingService confirming) {
        this.service = service;
        this.confirming = confirming;
    }

    @POST
    @Operation(operationId = "createReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response create(ReferralInput input) {
        return service.create(input).created();
    }

    @PUT
    @Path("/{referralId}")
    @Operation(operationId = "rewriteReferral")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response rewrite(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, ReferralInput input) {
        return service.rewrite(id, Version.ifMatch(ifMatch), input).ok();
    }

    @DELETE
    @Path("/{referralId}")
    @Operation(operationId = "discardReferral")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        service.discard(id, Version.ifMatch(ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("/{referralId}/sendings")
    @Operation(operationId = "sendReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response send(@PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.send(id, Version.ifMatch(ifMatch)).created();
    }

    @POST
    @Path("/{referralId}/info-answers")
    @Operation(operationId = "answerReferralInfo")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response answerInfo(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, SendingInput.InfoAnswer input) {
        return service.answerInfo(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/confirmations")
    @Operation(operationId = "confirmReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response confirm(
            @PathParam("referralId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            SendingInput.Confirmation input) {
        return confirming.confirm(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/new-starts")
    @Operation(operationId = "confirmReferralAgain")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response confirmAgain(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, SendingInput.NewStart input) {
        return confirming.confirmAgain(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/withdrawals")
    @Operation(operationId = "withdrawReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response withdraw(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, SendingInput.Withdrawal input) {
        return service.withdraw(id, Version.ifMatch(ifMatch), input).created();
    }

    @POST
    @Path("/{referralId}/reroutings")
    @Operation(operationId = "rerouteReferral")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response reroute(
            @PathParam("referralId") UUID id, @HeaderParam("If-Match") String ifMatch, SendingInput.Rerouting input) {
        return service.reroute(id, Version.ifMatch(ifMatch), input).created();
    }
}
