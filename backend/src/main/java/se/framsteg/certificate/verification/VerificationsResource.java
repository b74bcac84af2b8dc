package se.framsteg.certificate.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checking a certificate, for anybody. Nobody is signed in, and nothing is noted about who looked. */
@Path("/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
@PermitAll
@RunOnVirtualThread
public class VerificationsResource {

    private final VerificationService service;
    private final RoutingContext request;

    VerificationsResource(VerificationService service, RoutingContext request) {
        this.service = service;
        this.request = request;
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "verifyCertificate")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VerificationView.class)))
    public Response verify(@PathParam("code") String code) {
        VerificationView view =
                service.verify(code, request.request().remoteAddress().hostAddress());
        return Response.ok(view)
                .header("Cache-Control", "public, max-age=60")
                .tag(UUID.nameUUIDFromBytes(view.toString().getBytes(StandardCharsets.UTF_8))
                        .toString())
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }
}
