package se.framsteg.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.framsteg.access.Guarded;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Query;

/** Certificates over HTTP. */
@Path("/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
@Guarded
@PermitAll
@RunOnVirtualThread
public class CertificatesResource {

    private static final String PDF = "application/pdf";

    private final CertificateService service;

    CertificatesResource(CertificateService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listCertificates")
    public Page<CertificateRow> list(@Context UriInfo uri) {
        Query query = Query.of(uri);
        var filter = new Certificates.Filter(query.codes("status", CertificateStatus.class), query.id("participantId"));
        Paging paging = Paging.of(query.limit(), query.offset(), uri.getRequestUri());
        query.done();
        return service.list(filter, paging);
    }

    @GET
    @Path("/{certificateId}")
    @Operation(operationId = "getCertificate")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response get(@PathParam("certificateId") UUID id) {
        return service.get(id).ok();
    }

    @GET
    @Path("/{certificateId}/document")
    @Produces(PDF)
    @Operation(operationId = "getCertificateDocument")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("certificateId") UUID id) {
        CertificateService.Paper paper = service.document(id);
        return Response.ok(paper.file(), PDF)
                .header("Content-Disposition", "attachment; filename=\"kompetensintyg-" + paper.number() + ".pdf\"")
                .build();
    }

    @GET
    @Path("/{certificateId}/status-changes")
    @Operation(operationId = "listCertificateStatusChanges")
    public CertificateChanges changes(@PathParam("certificateId") UUID id) {
        return new CertificateChanges(service.changes(id));
    }
}
