package se.framsteg.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "ReferralRow", description = "En anvisning i en lista. / A referral in a list.")
public record ReferralRow(
        @Schema(description = "Anvisningens id. / The referral's id.")
        UUID id,

        @Schema(description = "Läget. / Its state.") StatusView status,

        @MayBeAbsent @Schema(description = "Det som väntas, så länge något väntas. / What is waited for, if anything.")
        WaitingView waiting,

        @Schema(description = "Förnamn. / Given name.") String givenName,

        @Schema(description = "Efternamn. / Family name.") String familyName,

        @MayBeAbsent @Schema(description = "Slag av placering. / Kind of placement.", examples = "work-training")
        String placementKind,

        @MayBeAbsent @Schema(description = "Myndighetens diarienummer. / The authority's reference.")
        String commissionerReference,

        @Schema(description = "Enheten som anvisar. / The unit that refers.")
        PartyView sender,

        @MayBeAbsent @Schema(description = "Enheten som tillfrågas. / The unit asked.")
        PartyView receiver,

        @MayBeAbsent @Schema(description = "Möjlig eller bestämd startdag. / Possible or decided start.")
        LocalDate startOn,

        @MayBeAbsent @Schema(description = "Varför den tog slut. / Why it ended.")
        CodeView endReason,

        @MayBeAbsent @Schema(description = "När den skickades. / When it was sent.")
        Instant sentAt,

        @Schema(description = "Senaste ändringen. / The last change.")
        Instant changedAt) {}
