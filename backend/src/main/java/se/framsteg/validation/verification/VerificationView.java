package se.framsteg.validation.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "UnitVerification",
        description = "Någon annan har sett på bedömningen. / Somebody else has looked at it.")
public record VerificationView(
        @Schema(description = "Kvalitetssäkringens id. / The verification's id.")
        UUID id,

        @Schema(description = "Bedömningen den gäller. / The decision it is about.")
        UUID decisionId,

        @Schema(description = "Allt kvarstår. / Everything is upheld.")
        boolean upheld,

        @Schema(description = "Kriterium för kriterium. / Criterion by criterion.")
        List<CriterionVerificationView> criteria,

        @MayBeAbsent @Schema(description = "Ord till bedömaren. / Words to the assessor.")
        String feedback,

        @Schema(description = "Den som såg på den. / Who looked at it.")
        String verifiedBy,

        @Schema(description = "När. / When.") Instant verifiedAt) {

    @Schema(
            name = "CriterionVerification",
            description = "Vad kvalitetssäkraren säger om ett kriterium. / What the verifier says of a criterion.")
    public record CriterionVerificationView(
            @Schema(description = "Kriteriets id. / The criterion's id.")
            UUID criterionId,

            @Schema(description = "Vad som sägs. / What is said.")
            Opinion opinion,

            @Schema(description = "Samma sak i ord. / The same in words.", examples = "Kvarstår")
            String opinionLabel,

            @MayBeAbsent @Schema(description = "Varför, till bedömaren. / Why, to the assessor.")
            String why) {}

    /** @param names by account */
    public static VerificationView of(Verification verification, Map<UUID, String> names) {
        return new VerificationView(
                verification.id(),
                verification.decisionId(),
                verification.upheld(),
                verification.criteria().stream()
                        .map(seen -> new CriterionVerificationView(
                                seen.criterionId(),
                                seen.opinion(),
                                seen.opinion().label(),
                                seen.why()))
                        .toList(),
                verification.feedback(),
                names.get(verification.verifiedBy()),
                verification.verifiedAt());
    }
}
