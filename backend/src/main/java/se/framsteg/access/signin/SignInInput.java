package se.framsteg.access.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignIn", description = "E-postadress och lösenord. / E-mail address and password.")
record SignInInput(
        @Schema(description = "E-postadressen kontot har. / The account's e-mail address.") @NotBlank @Size(max = 254)
        String email,

        @Schema(description = "Lösenordet. / The password.", format = "password") @NotBlank @Size(max = 256)
        String password) {

    /** Never the password, whoever prints it. */
    @Override
    public String toString() {
        return "SignInInput[…]";
    }
}
