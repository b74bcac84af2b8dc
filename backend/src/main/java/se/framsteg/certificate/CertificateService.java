package se.framsteg.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.access.Acting;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.certificate.CertificateHistory.Happened;
import se.framsteg.certificate.CertificateRow.Listed;
import se.framsteg.certificate.paper.StoredPapers;
import se.framsteg.reason.Reason;
import se.framsteg.reason.Reasons;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;
import se.framsteg.shared.http.Versioned;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;

/** Reading certificates. */
@ApplicationScoped
class CertificateService {

    private final Certificates certificates;
    private final CertificateHistory history;
    private final CertificateViews views;
    private final StoredPapers papers;
    private final Holders holders;
    private final Reasons reasons;
    private final Colleagues colleagues;
    private final Acting acting;

    CertificateService(
            Certificates certificates,
            CertificateHistory history,
            CertificateViews views,
            StoredPapers papers,
            Holders holders,
            Reasons reasons,
            Colleagues colleagues,
            Acting acting) {
        this.certificates = certificates;
        this.history = history;
        this.views = views;
        this.papers = papers;
        this.holders = holders;
        this.reasons = reasons;
        this.colleagues = colleagues;
        this.acting = acting;
    }

    /** @param number for the file's name */
    record Paper(String number, byte[] file) {}

    Page<CertificateRow> list(Certificates.Filter filter, Paging paging) {
        List<Listed> listed = certificates.list(filter, acting.decision(), paging);
        listed.forEach(row -> acting.about(row.participantId()));
        Map<UUID, String> names = holders.namesOf(listed.stream()
                .filter(row -> row.holderName() == null)
                .map(Listed::participantId)
                .toList());
        return Page.of(
                listed.stream()
                        .map(row -> CertificateRow.of(
                                row, row.holderName() == null ? names.get(row.participantId()) : row.holderName()))
                        .toList(),
                paging);
    }

    Versioned<CertificateView> get(UUID id) {
        return views.of(visible(id));
    }

    /** The very bytes that were handed out first. */
    Paper document(UUID id) {
        Certificate certificate = visible(id);
        byte[] file = papers.of(certificate.id()).orElseThrow(Problem::notFound);
        return new Paper(certificate.issued().number(), file);
    }

    List<CertificateChangeView> changes(UUID id) {
        Certificate certificate = visible(id);
        List<Happened> happened = history.of(certificate);
        Map<UUID, String> names = colleagues.accountNames(
                certificate.organisationId(),
                happened.stream().map(Happened::accountId).toList());
        return happened.stream().map(one -> view(one, names)).toList();
    }

    private Certificate visible(UUID id) {
        Certificate certificate = certificates.visible(id, acting.decision());
        acting.about(certificate.participantId());
        return certificate;
    }

    private CertificateChangeView view(Happened happened, Map<UUID, String> names) {
        Optional<Reason> reason = happened.action()
                .reasonList()
                .flatMap(list -> reasons.find(list, happened.reason(), SwedishClock.dayOf(happened.at())));
        return new CertificateChangeView(
                happened.id(),
                happened.action(),
                happened.action().label(),
                CertificateStateView.of(happened.from()),
                CertificateStateView.of(happened.to()),
                happened.at(),
                new CertificateChangeView.Colleague(happened.accountId(), names.get(happened.accountId())),
                happened.reason(),
                reason.map(found -> found.label().sv()).orElse(null),
                happened.note());
    }
}
