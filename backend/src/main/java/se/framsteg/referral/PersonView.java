package se.framsteg.referral;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.participant.ContactWay;
import se.framsteg.shared.contract.MayBeAbsent;

/** The person as both sides see them: the number masked, no address anywhere. */
@Schema(name = "ReferredPerson", description = "Den som anvisningen gäller. / Whom the referral is about.")
public record PersonView(
        @Schema(description = "Förnamn. / Given name.") String givenName,

        @Schema(description = "Efternamn. / Family name.") String familyName,

        @MayBeAbsent
        @Schema(
                description = "Personnummer, de fyra sista dolda. / Identity number, the last four hidden.",
                examples = "19820312-****")
        String identityNumber,

        @MayBeAbsent @Schema(description = "Telefon. / Telephone.")
        String phone,

        @MayBeAbsent @Schema(description = "E-post. / E-mail.")
        String email,

        @MayBeAbsent @Schema(description = "Så vill personen bli nådd. / How the person wants to be reached.")
        ContactWay contactPreference,

        @MayBeAbsent
        @Schema(description = "Språk för tolk, när det behövs. / Interpreter's language, when needed.", examples = "so")
        String interpreterLanguage,

        @MayBeAbsent @Schema(description = "Kommunen personen bor i. / Municipality.", examples = "2180")
        String municipalityCode) {}
