package se.framsteg.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.framsteg.access.Acting;
import se.framsteg.access.Reach;
import se.framsteg.access.machine.AllowedAction;
import se.framsteg.access.machine.WhoActs;
import se.framsteg.certificate.address.Addresses;
import se.framsteg.certificate.address.PublicAddress;
import se.framsteg.certificate.content.CertificateFacts;
import se.framsteg.certificate.content.LevelView;
import se.framsteg.shared.Link;
import se.framsteg.shared.http.Versioned;

/** A certificate as it is shown to those who may see it, with what this one may do. */
@ApplicationScoped
public class CertificateViews {

    private final Certificates certificates;
    private final Addresses addresses;
    private final PublicAddress publicAddress;
    private final Holders holders;
    private final Acting acting;
    private final WhoActs who;

    CertificateViews(
            Certificates certificates,
            Addresses addresses,
            PublicAddress publicAddress,
            Holders holders,
            Acting acting,
            WhoActs who) {
        this.certificates = certificates;
        this.addresses = addresses;
        this.publicAddress = publicAddress;
        this.holders = holders;
        this.acting = acting;
        this.who = who;
    }

    public Versioned<CertificateView> of(Certificate certificate) {
        certificates.flush();
        CertificateFacts facts = certificate.facts();
        Optional<Issued> issued = Optional.ofNullable(certificate.issued());
        CertificateView view = new CertificateView(
                certificate.id(),
                CertificateStateView.of(certificate.status()),
                facts.kind(),
                facts.kind().text(),
                facts.title(),
                LevelView.of(facts.level()),
                facts.credits(),
                facts.outcomes(),
                certificate.participantId(),
                issued.map(Issued::holderName).orElseGet(() -> holders.nameOf(certificate.participantId())),
                certificate.awardedOn(),
                issued.map(Issued::number).orElse(null),
                issued.map(Issued::issuerName).orElse(null),
                issued.map(Issued::on).orElse(null),
                addresses
                        .printedOf(certificate.id())
                        .map(address -> publicAddress.of(address.code()))
                        .orElse(null),
                certificate.replacesId(),
                certificates.successorOf(certificate).orElse(null),
                allowedActions(certificate),
                links(certificate));
        return new Versioned<>(view, certificate.version());
    }

    private List<AllowedAction> allowedActions(Certificate certificate) {
        return certificate.possible(who.now()).stream()
                .map(action -> AllowedAction.of(
                        action, Link.to(path(certificate) + "/" + door(action)).href()))
                .toList();
    }

    private static String door(CertificateAction action) {
        return switch (action) {
            case ISSUE -> "issuances";
            case REPLACE -> "replacements";
            case ASK_REVOCATION -> "revocation-requests";
            case CONFIRM_REVOCATION -> "revocation-confirmations";
            case REJECT_REVOCATION -> "revocation-rejections";
        };
    }

    private Map<String, Link> links(Certificate certificate) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", Link.to(path(certificate)));
        if (certificate.issued() != null) {
            links.put("document", Link.to(path(certificate) + "/document"));
        }
        if (acting.decision().reaches(Reach.OWN)) {
            links.put("status-changes", Link.to(path(certificate) + "/status-changes"));
        } else if (certificate.issued() != null) {
            links.put("links", Link.to(path(certificate) + "/links"));
        }
        return links;
    }

    private static String path(Certificate certificate) {
        return "/certificates/" + certificate.id();
    }
}
