package se.framsteg.certificate.issuing;

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
import se.framsteg.shared.http.Versioned;

/** Issuing and replacing, over HTTP. */
@Path("/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@Guarded
@PermitAll
@RunOnVirtualThread
public class IssuingResource {

    private final IssuingService service;

    IssuingResource(IssuingService service) {
        this.service = service;
    }

    @POST
    @Path("/{certificateId}/issuances")
    @Operation(operationId = "issueCertificate")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response issue(@PathParam("certificateId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return service.issue(id, Version.ifMatch(ifMatch)).ok();
    }

    @POST
    @Path("/{certificateId}/replacements")
    @Operation(operationId = "replaceCertificate")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response replace(
            @PathParam("certificateId") UUID id, @HeaderParam("If-Match") String ifMatch, ReplacementInput input) {
        Versioned<CertificateView> successor = service.replace(id, Version.ifMatch(ifMatch), input);
        return successor.created("/certificates/" + successor.view().id());
    }
}
