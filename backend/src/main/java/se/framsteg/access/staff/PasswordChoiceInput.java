package se.framsteg.access.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PasswordChoice",
        description = "Ett nytt lösenord, med koden man fått. / A new password, by start code.")
record PasswordChoiceInput(
        @Schema(description = "E-postadressen. / The e-mail address.") @NotBlank @Size(max = 254)
        String email,

        @Schema(description = "Koden från din verksamhetsledare. / The code from your manager.")
        @NotBlank
        @Size(max = 40)
        String startCode,

        @Schema(
                description = "Minst 15 tecken. En mening är lättare att minnas än ett ord. / At least 15 characters.",
                format = "password")
        @NotBlank
        @Size(min = 15, max = 256)
        String password) {

    /** Never the password, whoever prints it. */
    @Override
    public String toString() {
        return "PasswordChoiceInput[…]";
    }
}
