package se.framsteg.referral.sending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.participant.ContactWay;

@Schema(
        name = "NewReferral",
        description =
                "En anvisning som skrivs. Den får vara ofärdig tills den skickas. / A referral being written; it may"
                        + " be unfinished until it is sent.")
public record ReferralInput(
        @Schema(description = "Enheten som tillfrågas. / The unit asked.") @Valid
        ReceiverInput receiver,

        @Schema(description = "Personen. / The person.") @NotNull @Valid
        PersonInput person,

        @Schema(description = "Beställningen. / The order.") @NotNull @Valid
        OrderInput order,

        @Schema(
                description =
                        "Samma id på anvisningar från en och samma förfrågan. / The same on referrals of one asking.")
        UUID requestId,

        @Schema(
                description =
                        "Om personen har skyddade personuppgifter. Framsteg tar ännu inte emot dem. / Whether the person has protected identity; not yet taken.")
        @NotNull
        Boolean protectedIdentity,

        @Schema(
                description =
                        "Skicka direkt i stället för att spara ett utkast. / Send at once instead of keeping a draft.")
        Boolean sendNow) {

    @Schema(name = "ReferralReceiver", description = "En enhet i ett företag. / A unit of an enterprise.")
    public record ReceiverInput(
            @Schema(description = "Företagets id. / The enterprise's id.") @NotNull
            UUID organisationId,

            @Schema(description = "Enhetens id. / The unit's id.") @NotNull
            UUID unitId) {}

    @Schema(name = "NewReferredPerson", description = "Den som anvisningen gäller. / Whom the referral is about.")
    public record PersonInput(
            @Schema(description = "Förnamn. / Given name.") @NotBlank @Size(max = 100)
            String givenName,

            @Schema(description = "Efternamn. / Family name.") @NotBlank @Size(max = 100)
            String familyName,

            @Schema(
                    description =
                            "Personnummer eller samordningsnummer, om det finns. Utelämnat när ett utkast ändras: det som står kvar. / Identity number, if any; left out when a draft is changed: as it was.",
                    examples = "19820312-9809")
            @Size(max = 20)
            String identityNumber,

            @Schema(description = "Telefon. / Telephone.", examples = "070-174 06 05")
            @Pattern(regexp = "\\+?[0-9][0-9 ()-]{4,24}")
            String phone,

            @Schema(description = "E-post. / E-mail.") @Email @Size(max = 254)
            String email,

            @Schema(description = "Så vill personen bli nådd. / How the person wants to be reached.")
            ContactWay contactPreference,

            @Schema(
                    description = "Språk för tolk, när det behövs. / Interpreter's language, when needed.",
                    examples = "so")
            @Pattern(regexp = "[a-z]{2,3}")
            String interpreterLanguage,

            @Schema(description = "Kommunen personen bor i. / Municipality.", examples = "2180")
            @Pattern(regexp = "[0-9]{4}")
            String municipalityCode) {

        /** Never a person's particulars, whoever prints it. */
        @Override
        public String toString() {
            return "PersonInput[…]";
        }
    }

    @Schema(name = "NewReferralOrder", description = "Det som beställs. / What is ordered.")
    public record OrderInput(
            @Schema(description = "Slag av placering. / Kind of placement.", examples = "work-training") @Size(max = 60)
            String placementKind,

            @Schema(description = "Beslutets nummer. / The decision's number.") @Size(max = 60)
            String decisionReference,

            @Schema(description = "När beslutet togs. / When it was decided.")
            LocalDate decidedOn,

            @Schema(description = "Ert eget diarienummer. / Your own reference.") @Size(max = 60)
            String commissionerReference,

            @Schema(description = "Första dag. / First day.")
            LocalDate periodFrom,

            @Schema(description = "Sista dag. / Last day.") LocalDate periodTo,

            @Schema(description = "Timmar i veckan, högst 40. / Hours a week, at most 40.")
            @DecimalMin("0.5")
            @DecimalMax("40")
            @Digits(integer = 2, fraction = 1)
            BigDecimal hoursPerWeek,

            @Schema(description = "Vad placeringen ska leda till. / What it is to lead to.") @Size(max = 2000)
            String purpose,

            @Schema(
                    description =
                            "Önskemål och det som hjälper i arbetet. Aldrig diagnoser. / Wishes, and what helps at work; never diagnoses.")
            @Size(max = 2000)
            String needs) {

        @Override
        public String toString() {
            return "OrderInput[…]";
        }
    }
}
