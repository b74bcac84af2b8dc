package se.framsteg.certificate.link;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CertificateLinks",
        description = "Personens egna länkar, senast först. / The holder's links, last first.")
record Links(
        @Schema(description = "Länkarna, också de stängda. / The links, closed ones too.")
        List<LinkView> items) {}
