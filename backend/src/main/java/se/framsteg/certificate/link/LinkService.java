package se.framsteg.certificate.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.Reach;
import se.framsteg.certificate.Certificate;
import se.framsteg.certificate.CertificateStatus;
import se.framsteg.certificate.Certificates;
import se.framsteg.certificate.address.Addresses;
import se.framsteg.certificate.address.CertificateAddress;
import se.framsteg.certificate.address.PublicAddress;
import se.framsteg.shared.problem.Problem;

/** The holder shares a certificate, alone or together with the supervisor. */
@ApplicationScoped
class LinkService {

    private static final int MOST_OPEN = 20;

    private final Certificates certificates;
    private final Addresses addresses;
    private final PublicAddress publicAddress;
    private final Acting acting;

    LinkService(Certificates certificates, Addresses addresses, PublicAddress publicAddress, Acting acting) {
        this.certificates = certificates;
        this.addresses = addresses;
        this.publicAddress = publicAddress;
        this.acting = acting;
    }

    Links list(UUID certificateId) {
        return new Links(addresses.linksTo(visible(certificateId).id()).stream()
                .map(this::view)
                .toList());
    }

    LinkView make(UUID certificateId, LinkInput input) {
        Certificate certificate = visible(certificateId);
        boolean atTheTable = !acting.decision().reaches(Reach.ME);
        if (atTheTable && !Boolean.TRUE.equals(input.holderPresent())) {
            throw LinkProblems.holderNotPresent();
        }
        if (certificate.status() != CertificateStatus.ISSUED) {
            throw LinkProblems.notValid();
        }
        if (addresses.openLinksTo(certificate.id()) >= MOST_OPEN) {
            throw LinkProblems.tooMany(MOST_OPEN);
        }
        return view(addresses.link(certificate.id(), input.withName(), atTheTable));
    }

    /** Closed for good. One that is closed already stays so; nothing is wrong with closing it again. */
    void close(UUID certificateId, UUID linkId) {
        Certificate certificate = visible(certificateId);
        boolean known = addresses.close(certificate.id(), linkId)
                || addresses.linksTo(certificate.id()).stream()
                        .anyMatch(link -> link.id().equals(linkId));
        if (!known) {
            throw Problem.notFound();
        }
    }

    private Certificate visible(UUID certificateId) {
        Certificate certificate = certificates.visible(certificateId, acting.decision());
        acting.about(certificate.participantId());
        return certificate;
    }

    private LinkView view(CertificateAddress link) {
        return LinkView.of(link, publicAddress.of(link.code()));
    }
}
