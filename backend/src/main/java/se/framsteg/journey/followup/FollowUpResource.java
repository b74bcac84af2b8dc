package se.framsteg.journey.followup;

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
import se.framsteg.shared.http.Version;

/** Follow-ups and ratings in a visit to a stage, over HTTP. The ETag answered is the visit's. */
@Path("/stage-visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@Guarded
@PermitAll
@RunOnVirtualThread
public class FollowUpResource {

    private final FollowUpService service;

    FollowUpResource(FollowUpService service) {
        this.service = service;
    }

    @POST
    @Path("/{stageVisitId}/follow-ups")
    @Operation(operationId = "recordFollowUp")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Response follow(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, FollowUpInput input) {
        return service.follow(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{stageVisitId}/progress-ratings")
    @Operation(operationId = "recordProgressRating")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgressRatingView.class)))
    public Response rate(
            @PathParam("stageVisitId") UUID id, @HeaderParam("If-Match") String ifMatch, FollowUpInput.Rating input) {
        return service.rate(id, Version.ifMatch(ifMatch), input).ok();
    }
}
