package se.framsteg.participant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "IdentityNumberInput",
        description = "Ett personnummer eller samordningsnummer. / A personal identity or coordination number.")
record IdentityNumberInput(
        @Schema(
                description =
                        "Tolv siffror, eller tio med bindestreck eller plus. / Twelve digits, or ten with hyphen or plus.",
                examples = "20190206-2395")
        @NotBlank
        @Size(max = 20)
        String identityNumber) {

    /** Never the number, whoever prints it. */
    @Override
    public String toString() {
        return "IdentityNumberInput[…]";
    }
}
