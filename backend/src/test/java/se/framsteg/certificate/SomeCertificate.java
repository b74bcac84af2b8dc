package se.framsteg.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.Level;
import se.framsteg.certificate.issuer.CertificateNumber;
import se.framsteg.certificate.issuer.IssuerMark;
import se.framsteg.certificate.paper.CertificatePaper;
import se.framsteg.document.AccessiblePdf;
import se.framsteg.document.Papers;
import se.framsteg.shared.LanguageMap;

/** Certificates by situation, of invented people and issuers. */
public final class SomeCertificate {

    public static final String ADDRESS = "https://intyg.example.se/intyg/k7q2m9x4tdwj5hrv8bnc3fpa6y";
    public static final CertificateNumber NUMBER = new CertificateNumber(new IssuerMark("KPTR"), 2026, 42);

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    public static final UUID ASSESSOR = UUID.randomUUID();
    public static final Issued ISSUED =
            new Issued(NUMBER.toString(), "Åsa Öberg", "Hantverkskooperativet i Hudiksvall", TODAY);
    public static final CertificateReason NEW_NAME = new CertificateReason("new-name", 1, null);

    private SomeCertificate() {}

    public static By by(Role role) {
        return new By(UUID.randomUUID(), UUID.randomUUID(), null, Set.of(role), NOW, TODAY, "test");
    }

    public static By quality() {
        return by(Role.QUALITY_ASSURER);
    }

    public static By manager() {
        return by(Role.MANAGER);
    }

    /** A quality assurer with this very account. */
    public static By as(UUID account) {
        return new By(account, UUID.randomUUID(), null, Set.of(Role.QUALITY_ASSURER), NOW, TODAY, "test");
    }

    public static Certificate ready() {
        return ready(facts(CertificateKind.LOCAL));
    }

    public static Certificate ready(CertificateFacts facts) {
        return Certificate.ready(
                UUID.randomUUID(),
                new AwardedUnit(
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), facts, TODAY, Set.of(ASSESSOR)),
                NOW);
    }

    public static Certificate issued() {
        Certificate certificate = ready();
        certificate.issue(ISSUED, quality());
        return certificate;
    }

    /** In this state, with what the action presupposes when it could be done from there. */
    public static Certificate in(CertificateStatus status, CertificateAction action) {
        Certificate certificate = status == CertificateStatus.READY ? ready() : issued();
        boolean answersARequest =
                action == CertificateAction.CONFIRM_REVOCATION || action == CertificateAction.REJECT_REVOCATION;
        if (status == CertificateStatus.REVOKED || status == CertificateStatus.ISSUED && answersARequest) {
            certificate.askRevocation(new CertificateReason("fraud", 1, null), quality());
        }
        if (status == CertificateStatus.REVOKED) {
            certificate.confirmRevocation(manager());
        }
        if (status == CertificateStatus.SUPERSEDED) {
            certificate.replace(UUID.randomUUID(), NEW_NAME, quality());
        }
        return certificate;
    }

    public static CertificateFacts facts(CertificateKind kind) {
        return new CertificateFacts(
                kind,
                LanguageMap.sv("Kaffe och varma drycker"),
                Level.TWO,
                2,
                Stream.of("Kan brygga kaffe", "Kan använda en espressomaskin", "Kan sköta utrustningen")
                        .map(LanguageMap::sv)
                        .toList());
    }

    public static CertificatePaper.Content content(CertificateFacts facts) {
        return content("Åsa Öberg", facts);
    }

    public static CertificatePaper.Content content(String holder, CertificateFacts facts) {
        return new CertificatePaper.Content(
                holder, facts, "Hantverkskooperativet i Hudiksvall", TODAY, NUMBER.toString(), ADDRESS);
    }

    public static byte[] paper(CertificatePaper.Content content) {
        return new CertificatePaper(Papers.templates(), new AccessiblePdf()).print(content);
    }

    public static CertificateFacts manyOutcomes(int count) {
        return new CertificateFacts(
                CertificateKind.LOCAL,
                LanguageMap.sv("Planera och utveckla sitt arbete i ett kooperativt företag med många delar"),
                Level.THREE,
                3,
                List.copyOf(Collections.nCopies(
                        count, LanguageMap.sv("Kan planera sin arbetstid så att allt som ska bli klart blir klart"))));
    }
}
