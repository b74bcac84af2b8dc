package se.framsteg.access.staff;

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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.access.Role;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Answers;
import se.framsteg.shared.http.Query;
import se.framsteg.shared.http.Version;

/** The colleagues of one's own organisation. */
@Path("/staff-members")
@Tag(name = "Staff")
@Guarded
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

    private final StaffService service;

    StaffResource(StaffService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listStaff")
    public Page<StaffMemberView> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        Set<Role> roles = query.codes("role", Role.class);
        query.done();
        return Page.of(service.list(roles, paging), paging);
    }

    @GET
    @Path("/{membershipId}")
    @Operation(operationId = "getStaffMember")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StaffMemberView.class)))
    public Response see(@PathParam("membershipId") UUID membershipId) {
        StaffService.Seen seen = service.see(membershipId);
        return Answers.ok(seen.view(), seen.version());
    }

    @POST
    @Operation(operationId = "appointStaff")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StaffMemberView.class)))
    public Response appoint(AppointmentInput input) {
        StaffMemberView member = service.appoint(input);
        return Answers.created("/staff-members/" + member.id(), member, 0);
    }

    @POST
    @Path("/{membershipId}/endings")
    @Operation(operationId = "endMembership")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StaffMemberView.class)))
    public Response end(
            @PathParam("membershipId") UUID membershipId,
            @HeaderParam("If-Match") String ifMatch,
            MembershipEndingInput input) {
        Version expected = Version.ifMatch(ifMatch);
        return Answers.ok(service.end(membershipId, expected, input.lastOn()), expected.number() + 1);
    }
}
