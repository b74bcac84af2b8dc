package se.framsteg.signing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PinChoice", description = "En PIN-kod som deltagaren väljer själv. / A PIN the participant chooses.")
public record PinInput(
        @Schema(
                description =
                        "Fyra till åtta siffror som är svåra att gissa. / Four to eight digits that are hard to guess.",
                examples = "3859")
        @NotBlank
        @Size(max = 8)
        String pin) {

    /** Never what somebody chose, whoever prints it. */
    @Override
    public String toString() {
        return "PinInput[…]";
    }
}
