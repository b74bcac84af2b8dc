package se.framsteg.certificate.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.machine.By;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.certificate.Certificate;
import se.framsteg.certificate.CertificateAction;
import se.framsteg.certificate.CertificateHistory;
import se.framsteg.certificate.CertificateProblems;
import se.framsteg.certificate.CertificateReasons;
import se.framsteg.certificate.CertificateView;
import se.framsteg.certificate.CertificateViews;
import se.framsteg.certificate.Certificates;
import se.framsteg.certificate.Holders;
import se.framsteg.certificate.Issued;
import se.framsteg.certificate.address.Addresses;
import se.framsteg.certificate.address.PublicAddress;
import se.framsteg.certificate.issuer.IssuerService;
import se.framsteg.certificate.paper.CertificatePaper;
import se.framsteg.certificate.paper.StoredPapers;
import se.framsteg.shared.http.Version;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.id.Uuid7;

/** Issues certificates. Number, name, address and paper come to be in one transaction, or none of them. */
@ApplicationScoped
class IssuingService {

    private final Certificates certificates;
    private final CertificateHistory history;
    private final CertificateReasons reasons;
    private final CertificateViews views;
    private final Holders holders;
    private final IssuerService issuers;
    private final Addresses addresses;
    private final PublicAddress publicAddress;
    private final CertificatePaper paper;
    private final StoredPapers papers;
    private final Acting acting;
    private final WhoActs who;
    private final Uuid7 ids;

    IssuingService(
            Certificates certificates,
            CertificateHistory history,
            CertificateReasons reasons,
            CertificateViews views,
            Holders holders,
            IssuerService issuers,
            Addresses addresses,
            PublicAddress publicAddress,
            CertificatePaper paper,
            StoredPapers papers,
            Acting acting,
            WhoActs who,
            Uuid7 ids) {
        this.certificates = certificates;
        this.history = history;
        this.reasons = reasons;
        this.views = views;
        this.holders = holders;
        this.issuers = issuers;
        this.addresses = addresses;
        this.publicAddress = publicAddress;
        this.paper = paper;
        this.papers = papers;
        this.acting = acting;
        this.who = who;
        this.ids = ids;
    }

    Versioned<CertificateView> issue(UUID id, Version version) {
        Certificate certificate = toChange(id, version);
        issue(certificate, who.now());
        return views.of(certificate);
    }

    /** The old one ends where the new one begins; the paper of the old one stays as it is. */
    Versioned<CertificateView> replace(UUID id, Version version, ReplacementInput input) {
        Certificate old = toChange(id, version);
        By by = who.now();
        Certificate.Replacement replacement =
                old.replace(ids.next(), reasons.find(CertificateAction.REPLACE, input.reason(), input.note()), by);
        history.add(replacement.transition());
        certificates.persist(replacement.successor());
        issue(replacement.successor(), by);
        return views.of(replacement.successor());
    }

    private Certificate toChange(UUID id, Version version) {
        Certificate certificate = certificates.visible(id, acting.decision());
        acting.about(certificate.participantId());
        version.mustBe(certificate.version());
        return certificate;
    }

    private void issue(Certificate certificate, By by) {
        publicAddress.tellingWord().ifPresent(word -> {
            throw CertificateProblems.addressThatTells(word);
        });
        UUID organisation = by.organisationId();
        Issued as = new Issued(
                issuers.nextNumber(organisation, by.on()).toString(),
                holders.nameOf(certificate.participantId()),
                issuers.nameOf(organisation),
                by.on());
        history.add(certificate.issue(as, by));
        String address = publicAddress.of(addresses.print(certificate.id()).code());
        papers.keep(
                certificate.id(),
                paper.print(new CertificatePaper.Content(
                        as.holderName(), certificate.facts(), as.issuerName(), as.on(), as.number(), address)));
    }
}
