package se.framsteg.certificate.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.catalogue.unit.UnitSpecification.Outcome;
import se.framsteg.catalogue.unit.UnitVersions;
import se.framsteg.certificate.AwardedUnit;
import se.framsteg.certificate.Certificate;
import se.framsteg.certificate.Certificates;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.CertificateKind;
import se.framsteg.certificate.content.Level;
import se.framsteg.shared.id.Uuid7;
import se.framsteg.validation.award.UnitAwarded;

/** When a unit is awarded, its certificate waits to be issued: both or neither, in one transaction. */
@ApplicationScoped
class ReadyOnAward {

    private final Certificates certificates;
    private final UnitVersions units;
    private final Uuid7 ids;

    ReadyOnAward(Certificates certificates, UnitVersions units, Uuid7 ids) {
        this.certificates = certificates;
        this.units = units;
        this.ids = ids;
    }

    void awarded(@Observes UnitAwarded award) {
        UnitSpecification unit = units.specification(award.unitVersionId()).orElseThrow();
        certificates.persist(Certificate.ready(
                ids.next(),
                new AwardedUnit(
                        award.awardId(),
                        award.organisationId(),
                        award.participantId(),
                        facts(unit),
                        award.awardedOn(),
                        award.decidedBy()),
                award.occurredAt()));
    }

    /** A copy of the catalogue's words, so that no later version of it changes what was once shown. */
    private static CertificateFacts facts(UnitSpecification unit) {
        return new CertificateFacts(
                unit.sample() ? CertificateKind.LOCAL : CertificateKind.SETTLED,
                unit.title(),
                Level.of(unit.level()),
                unit.credits(),
                unit.outcomes().stream().map(Outcome::text).toList());
    }
}
