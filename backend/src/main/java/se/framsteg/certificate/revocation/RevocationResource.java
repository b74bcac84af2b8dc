package se.framsteg.certificate.revocation;

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
import se.framsteg.certificate.CertificateView;
import se.framsteg.shared.http.Version;

/** Taking certificates back, over HTTP. */
@Path("/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@Guarded
@PermitAll
@RunOnVirtualThread
public class RevocationResource {

    private final RevocationService service;

    RevocationResource(RevocationService service) {
        this.service = service;
    }

    @POST
    @Path("/{certificateId}/revocation-requests")
    @Operation(operationId = "requestRevocation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response ask(
            @PathParam("certificateId") UUID id, @HeaderParam("If-Match") String ifMatch, RevocationInput input) {
        return service.ask(id, Version.ifMatch(ifMatch), input).ok();
    }

    @POST
    @Path("/{certificateId}/revocation-confirmations")
    @Operation(operationId = "confirmRevocation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response confirm(@PathParam("certificateId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.confirm(id, Version.ifMatch(ifMatch)).ok();
    }

    @POST
    @Path("/{certificateId}/revocation-rejections")
    @Operation(operationId = "rejectRevocation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response reject(@PathParam("certificateId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.reject(id, Version.ifMatch(ifMatch)).ok();
    }
}
