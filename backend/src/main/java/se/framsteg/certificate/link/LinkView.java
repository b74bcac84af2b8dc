package se.framsteg.certificate.link;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.certificate.address.CertificateAddress;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "CertificateLink", description = "Personens egen länk till intyget. / The holder's own link.")
record LinkView(
        @Schema(description = "Länkens id. / The link's id.")
        UUID id,

        @Schema(description = "Adressen att dela. / The address to share.", format = "uri")
        String address,

        @Schema(description = "Om den visar namnet. / Whether it shows the name.")
        boolean withName,

        @Schema(
                description =
                        "Om en handledare gjorde den åt personen, som satt bredvid. / Whether a supervisor made it for the holder, who sat beside.")
        boolean atTheTable,

        @Schema(description = "När den gjordes. / When it was made.")
        Instant createdAt,

        @MayBeAbsent @Schema(description = "När den stängdes. / When it was closed.")
        Instant closedAt) {

    static LinkView of(CertificateAddress link, String address) {
        return new LinkView(link.id(), address, link.withName(), link.atTheTable(), link.createdAt(), link.closedAt());
    }
}
