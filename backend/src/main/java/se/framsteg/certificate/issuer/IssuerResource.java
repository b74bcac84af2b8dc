package se.framsteg.certificate.issuer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.shared.http.Version;

/** One's own organisation as an issuer, over HTTP. */
@Path("/certificate-issuer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@Guarded
@PermitAll
@RunOnVirtualThread
public class IssuerResource {

    private final IssuerService service;

    IssuerResource(IssuerService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getCertificateIssuer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IssuerView.class)))
    public Response get() {
        return service.get().ok();
    }

    @PUT
    @Operation(operationId = "nameCertificateIssuer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IssuerView.class)))
    public Response name(@HeaderParam("If-Match") String ifMatch, IssuerInput input) {
        return service.name(Version.ifMatch(ifMatch), input).ok();
    }
}
