package se.framsteg.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.access.staff.Colleagues;
import se.framsteg.shared.Page;
import se.framsteg.shared.Paging;

/** Shows the history of a referral to either side. */
@ApplicationScoped
class StatusChanges {

    private final ReferralHistory history;
    private final ReferralViews views;
    private final Colleagues colleagues;

    StatusChanges(ReferralHistory history, ReferralViews views, Colleagues colleagues) {
        this.history = history;
        this.views = views;
        this.colleagues = colleagues;
    }

    /** Last first. */
    Page<StatusChangeView> of(ReferralDetail referral, Paging paging) {
        return Page.of(
                shown(referral, history.of(referral.sender().orgId(), referral.id(), paging.offset(), paging.fetch())),
                paging);
    }

    Optional<StatusChangeView> one(ReferralDetail referral, UUID change) {
        return history.one(referral.sender().orgId(), referral.id(), change)
                .map(entry -> shown(referral, List.of(entry)).getFirst());
    }

    private List<StatusChangeView> shown(ReferralDetail referral, List<ReferralHistory.Entry> entries) {
        Map<UUID, String> accounts = colleagues.namesOfAccounts(entries.stream()
                .map(ReferralHistory.Entry::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<UUID> pointedAt = entries.stream()
                .flatMap(entry -> Stream.ofNullable(supervisor(entry.words())))
                .collect(Collectors.toSet());
        // A draft has no receiver, and no history either.
        Map<UUID, String> supervisors = pointedAt.isEmpty()
                ? Map.of()
                : colleagues.names(referral.receiver().orgId(), pointedAt);
        return entries.stream().map(entry -> view(entry, accounts, supervisors)).toList();
    }

    private StatusChangeView view(
            ReferralHistory.Entry entry, Map<UUID, String> accounts, Map<UUID, String> supervisors) {
        ChangeWords words = entry.words();
        return new StatusChangeView(
                entry.id(),
                entry.action(),
                entry.action().label(),
                StatusView.of(entry.from()),
                StatusView.of(entry.to()),
                entry.recordedAt(),
                entry.effectiveOn(),
                entry.side(),
                entry.accountId() == null ? null : accounts.get(entry.accountId()),
                views.reason(entry.reason()),
                words == null ? null : words.toPerson(),
                views.reason(entry.nextStep()),
                words == null ? null : words.toColleague(),
                words == null ? List.of() : FactView.of(words.facts(), supervisors));
    }

    private static UUID supervisor(ChangeWords words) {
        return switch (words == null ? null : words.facts()) {
            case ReferralFacts.Handover handover -> handover.supervisorId();
            case ReferralFacts.Offer offer -> offer.supervisorId();
            case null, default -> null;
        };
    }
}
