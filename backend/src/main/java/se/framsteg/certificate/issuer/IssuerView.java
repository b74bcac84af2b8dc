package se.framsteg.certificate.issuer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.Link;

@Schema(name = "CertificateIssuer", description = "Vem som utfärdar era intyg. / Who your certificates are issued by.")
record IssuerView(
        @Schema(description = "Namnet som står på intygen. / The name that stands on certificates.")
        String name,

        @Schema(description = "Om namnet är valt för intygen. / Whether the name was chosen for certificates.")
        boolean chosen,

        @Schema(description = "Börjar numren på alla era intyg. / Begins the numbers of all your certificates.")
        String mark,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    static IssuerView of(Issuer issuer, String printedName) {
        return new IssuerView(
                printedName,
                issuer.ownName().isPresent(),
                issuer.mark().letters(),
                Map.of("self", Link.to("/certificate-issuer")));
    }
}
