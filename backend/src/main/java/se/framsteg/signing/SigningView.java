package se.framsteg.signing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.access.Role;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "Signing", description = "En text och de som skriver under den. / A text and those who sign it.")
public record SigningView(
        @Schema(description = "Läget. / Its state.") SigningRound.Standing standing,

        @Schema(description = "Texten, precis som den skrivs under. / The text, exactly as it is signed.")
        String text,

        @Schema(description = "Textens avtryck (SHA-256). / The text's fingerprint (SHA-256).")
        String fingerprint,

        @Schema(description = "Texten är den som lades fram, och underskrifterna gäller den. / Nothing was changed.")
        boolean intact,

        @Schema(description = "De som ska skriva under. / Those who are asked to sign.")
        List<Role> signers,

        @Schema(description = "De som inte har skrivit under. / Those who have not signed.")
        List<Role> missing,

        @Schema(description = "Underskrifterna. / The signatures.")
        List<SignatureView> signatures) {

    static SigningView of(SigningRound round, Map<UUID, String> names) {
        return new SigningView(
                round.standing(),
                round.text().value(),
                round.text().fingerprint(),
                round.isIntact(),
                List.copyOf(round.signers()),
                List.copyOf(round.missing()),
                round.signatures().stream()
                        .map(signature -> SignatureView.of(signature, names))
                        .toList());
    }

    @Schema(name = "Signature", description = "En underskrift. / A signature.")
    record SignatureView(
            @Schema(description = "Rollen. / The role.") Role role,

            @Schema(description = "Sättet. / The way.") SigningMethod method,

            @MayBeAbsent @Schema(description = "Namn, när en kollega skriver under. / Name, when a colleague signs.")
            String name,

            @MayBeAbsent @Schema(description = "Kollegan som satt bredvid. / The colleague who was witness.")
            String witness,

            @MayBeAbsent @Schema(description = "Det den inte håller med om. / What the signer does not agree with.")
            String reservation,

            @Schema(description = "När. / When.") Instant signedAt) {

        static SignatureView of(Signature signature, Map<UUID, String> names) {
            return new SignatureView(
                    signature.role(),
                    signature.method(),
                    names.get(signature.accountId()),
                    names.get(signature.witnessAccountId()),
                    signature.reservation(),
                    signature.signedAt());
        }
    }
}
