package se.framsteg.signing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignatureInput", description = "Ett ja till en text. / A yes to a text.")
public record SignatureInput(
        @Schema(
                description =
                        "Avtrycket som kom med texten; det säger vilken text du har läst. / The fingerprint that came with the text; it says which text you have read.",
                examples = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        @NotBlank
        @Pattern(regexp = "[0-9a-f]{64}")
        String fingerprint,

        @Schema(
                description =
                        "Deltagarens egen PIN-kod, vid bordet. Utan den skriver du under själv. / The participant's own PIN, at the table; without it you sign yourself.",
                examples = "3859")
        @Size(max = 8)
        String pin,

        @Schema(
                description =
                        "Det du inte håller med om, med egna ord. Går inte att ändra sedan. / What you do not agree with, in your own words; it cannot be changed later.")
        @Size(max = 2000)
        String reservation) {

    @Override
    public String toString() {
        return "SignatureInput[…]";
    }
}
