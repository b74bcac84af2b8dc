package se.framsteg.participant;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.problem.Faults;

@Schema(
        name = "ParticipantParticulars",
        description = "Vem personen är och hur hen nås. / Who the person is and how they are reached.")
record ParticipantInput(
        @Schema(description = "Förnamn. / Given name.") @NotBlank @Size(max = 100)
        String givenName,

        @Schema(description = "Efternamn. / Family name.") @NotBlank @Size(max = 100)
        String familyName,

        @Schema(description = "Telefon. / Telephone.") @Pattern(regexp = "\\+?[0-9][0-9 -]{4,24}")
        String phone,

        @Schema(description = "E-post. / E-mail.") @Email @Size(max = 254)
        String email,

        @Schema(description = "Så vill personen bli nådd. / How the person wants to be reached.") @NotNull
        ContactWay contactPreference,

        @Schema(description = "Språk för tolk, när det behövs. / Interpreter's language, when needed.", examples = "so")
        @Pattern(regexp = "[a-z]{2,3}")
        String interpreterLanguage,

        @Schema(description = "Kommunen personen bor i. / Municipality.", examples = "2180")
        @Pattern(regexp = "[0-9]{4}")
        String municipalityCode,

        @Schema(description = "Enheten personen är på. / The unit the person is at.")
        UUID unitId) {

    Particulars particulars() {
        return new Particulars(
                givenName, familyName, phone, email, contactPreference, interpreterLanguage, municipalityCode);
    }

    /** Whoever wants to be called has a number, whoever wants mail has an address. */
    void checkReachable(Faults faults) {
        if (contactPreference.needsPhone()) {
            faults.required(phone, "/phone");
        }
        if (contactPreference == ContactWay.EMAIL) {
            faults.required(email, "/email");
        }
    }
}
