package se.framsteg.participant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IdentityReveal", description = "Ett personnummer i klartext. / An identity number in clear.")
record IdentityReveal(
        @Schema(description = "Alla tolv siffror. / All twelve digits.", examples = "201902062395")
        String identityNumber) {

    @Override
    public String toString() {
        return "IdentityReveal[…]";
    }

    @Schema(name = "IdentityRevealReason", description = "Varför numret behövs. / Why the number is needed.")
    record Reason(
            @Schema(
                    description =
                            "Varför du behöver se numret. Personen kan läsa det. / Why you need to see it. The person can read this.")
            @NotBlank
            @Size(min = 10, max = 500)
            String justification) {}
}
