package se.framsteg.referral.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.framsteg.organisation.codelist.CodeLists;
import se.framsteg.referral.Referral;
import se.framsteg.referral.ReferralProblems;
import se.framsteg.referral.ReferralStatus;
import se.framsteg.referral.ReferralTerms;
import se.framsteg.referral.Referrals;

/** What holds when a referral is sent, and what a person may have at once. */
@ApplicationScoped
class SendingRules {

    /** Three at once of a kind: enough to be asked about in several places, few enough that each asking is meant. */
    private static final int MOST_LIVE = 3;

    private final Referrals referrals;
    private final CodeLists codes;

    SendingRules(Referrals referrals, CodeLists codes) {
        this.referrals = referrals;
        this.codes = codes;
    }

    /** What the kind of placement says; null as long as none is chosen. */
    ReferralTerms termsOf(Referral referral) {
        String kind = referral.order().placementKind();
        return kind == null
                ? null
                : codes.placementKind(kind)
                        .map(found ->
                                new ReferralTerms(found.legalGround(), found.decisionRequired(), found.answerDays()))
                        .orElseThrow();
    }

    void checkNotTooMany(Referral referral) {
        String kind = referral.order().placementKind();
        if (kind == null) {
            return;
        }
        referrals.holdPerson(referral.sender().orgId(), referral.secrets(), referral.requestId());
        if (referrals.countLiveOthers(referral, kind) >= MOST_LIVE) {
            throw ReferralProblems.tooManyLive();
        }
    }

    /** There is one decided start at most. */
    void checkNoOtherStart(List<Referral> others) {
        if (others.stream().anyMatch(other -> other.status() == ReferralStatus.CONFIRMED)) {
            throw ReferralProblems.startAlreadyDecided();
        }
    }
}
