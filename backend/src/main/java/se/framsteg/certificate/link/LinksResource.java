package se.framsteg.certificate.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.shared.Link;

/** The holder's links, over HTTP. */
@Path("/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@Guarded
@PermitAll
@RunOnVirtualThread
public class LinksResource {

    private final LinkService service;

    LinksResource(LinkService service) {
        this.service = service;
    }

    @GET
    @Path("/{certificateId}/links")
    @Operation(operationId = "listCertificateLinks")
    public Links list(@PathParam("certificateId") UUID certificateId) {
        return service.list(certificateId);
    }

    @POST
    @Path("/{certificateId}/links")
    @Operation(operationId = "createCertificateLink")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LinkView.class)))
    public Response make(@PathParam("certificateId") UUID certificateId, LinkInput input) {
        LinkView made = service.make(certificateId, input);
        Link self = Link.to("/certificates/" + certificateId + "/links/" + made.id());
        return Response.created(URI.create(self.href())).entity(made).build();
    }

    @DELETE
    @Path("/{certificateId}/links/{linkId}")
    @Operation(operationId = "closeCertificateLink")
    @APIResponse(responseCode = "204")
    public void close(@PathParam("certificateId") UUID certificateId, @PathParam("linkId") UUID linkId) {
        service.close(certificateId, linkId);
    }
}
