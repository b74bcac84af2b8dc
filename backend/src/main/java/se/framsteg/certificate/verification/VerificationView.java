package se.framsteg.certificate.verification;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.LevelView;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(
        name = "Verification",
        description = "Om ett intyg gäller, och vad det säger. / Whether a certificate holds, and what it says.")
record VerificationView(
        @Schema(description = "Om intyget gäller. / Whether it holds.")
        VerificationStatus status,

        @Schema(description = "Samma sak i ord. / The same in words.")
        LanguageMap statusText,

        @MayBeAbsent
        @Schema(description = "Vad intyget säger. Saknas när adressen är okänd. / What it says; absent when unknown.")
        VerifiedCertificateView certificate) {

    static final VerificationView UNKNOWN =
            new VerificationView(VerificationStatus.UNKNOWN, VerificationStatus.UNKNOWN.text(), null);

    static VerificationView of(Verifications.Published published) {
        VerificationStatus status = VerificationStatus.of(published.status());
        return new VerificationView(status, status.text(), VerifiedCertificateView.of(published));
    }

    @Schema(
            name = "VerifiedCertificate",
            description = "Det som står på intyget, för vem som helst. / What the certificate says, for anybody.")
    record VerifiedCertificateView(
            @Schema(description = "Vem som står bakom kraven. / Who stands behind the requirements.")
            CertificateKind kind,

            @Schema(description = "Samma sak i ord. / The same in words.")
            LanguageMap kindText,

            @Schema(description = "Enhetens namn. / The unit's name.")
            LanguageMap title,

            @Schema(description = "Nivån. / The level.") LevelView level,

            @Schema(description = "Enhetens storlek i poäng. / The unit's size in credits.")
            int credits,

            @Schema(description = "Vad personen har visat. / What the person has shown.")
            List<LanguageMap> outcomes,

            @Schema(description = "När intyget utfärdades. / When it was issued.")
            LocalDate issuedOn,

            @Schema(description = "Vem som har utfärdat det. / Who issued it.")
            String issuer,

            @MayBeAbsent
            @Schema(
                    description =
                            "Namnet, bara genom en länk som personen själv har gjort med namn. / The name, only by a link that the holder made to show it.")
            String holder) {

        static VerifiedCertificateView of(Verifications.Published published) {
            CertificateFacts facts = published.facts();
            return new VerifiedCertificateView(
                    facts.kind(),
                    facts.kind().text(),
                    facts.title(),
                    LevelView.of(facts.level()),
                    facts.credits(),
                    facts.outcomes(),
                    published.issuedOn(),
                    published.issuer(),
                    published.holder());
        }
    }
}
