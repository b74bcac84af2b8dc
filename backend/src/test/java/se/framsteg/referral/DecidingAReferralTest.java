package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.framsteg.referral.SomeReferral.KUGGHJULET;
import static se.framsteg.referral.SomeReferral.MARIA;
import static se.framsteg.referral.SomeReferral.TALK;
import static se.framsteg.referral.SomeReferral.TODAY;
import static se.framsteg.referral.SomeReferral.caseOfficer;
import static se.framsteg.referral.SomeReferral.manager;
import static se.framsteg.referral.SomeReferral.sent;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.framsteg.participant.ContactWay;
import se.framsteg.referral.ReferralFacts.ContactAttempt;
import se.framsteg.referral.ReferralFacts.ContactAttempts;
import se.framsteg.shared.problem.Fault;
import se.framsteg.shared.problem.Problem;

class DecidingAReferralTest {

    @Test
    void anUnfinishedDraftIsNotSentAndEverythingThatIsMissingIsTold() {
        ReferredPerson unreachable = new ReferredPerson("Amina", "Warsame", null, null, ContactWay.PHONE, null, null);
        ReferralOrder empty = new ReferralOrder(null, null, null, null, null, null, null);
        Referral draft = Referral.draft(
                UUID.randomUUID(),
                SomeReferral.AF_GAVLE,
                null,
                unreachable,
                empty,
                SomeReferral.SECRETS,
                null,
                caseOfficer());

        assertFaults(
                () -> draft.send(SomeReferral.TERMS, new ReferralWords(" ", null), AnswerRule.STANDARD, caseOfficer()),
                "/receiver",
                "/person/phone",
                "/order/placementKind",
                "/order/periodFrom",
                "/order/periodTo",
                "/order/hoursPerWeek",
                "/order/decisionReference",
                "/order/purpose");
    }

    @Test
    void aKindThatNeedsNoDecisionIsSentWithoutOne() {
        ReferralOrder undecided =
                new ReferralOrder("occupation", null, null, null, TODAY, TODAY.plusDays(30), BigDecimal.TEN);
        Referral draft = Referral.draft(
                UUID.randomUUID(),
                SomeReferral.AF_GAVLE,
                KUGGHJULET,
                SomeReferral.amina(),
                undecided,
                SomeReferral.SECRETS,
                null,
                caseOfficer());

        draft.send(new ReferralTerms("SoL", false, 5), SomeReferral.WORDS, AnswerRule.STANDARD, caseOfficer());

        assertThat(draft.status()).isEqualTo(ReferralStatus.SENT);
        assertThat(draft.legalGround()).isEqualTo("SoL");
    }

    @Test
    void theOneWhoWillMeetThePersonIsNamedWithTheOffer() {
        Referral referral = sent();

        referral.accept(Acts.OFFER, Told.nothing(), manager());

        assertThat(referral.handledBy()).isEqualTo(MARIA);
        assertThat(referral.dates().possibleStartOn()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void aStartOutsideTheDecidedPeriodIsRefused() {
        ReferralFacts.Confirmation tooLate =
                new ReferralFacts.Confirmation(TODAY.plusMonths(7), TODAY, TODAY.plusMonths(6), TODAY, "Ja");

        assertFaults(
                () -> SomeReferral.in(ReferralStatus.ACCEPTED).confirm(tooLate, Told.nothing(), caseOfficer()),
                "/startOn");
    }

    @Test
    void thePeriodIsTheOneThatWasDecided() {
        Referral referral = SomeReferral.in(ReferralStatus.ACCEPTED);

        referral.confirm(Acts.CONFIRMATION, Told.nothing(), caseOfficer());

        assertThat(referral.order().periodTo()).isEqualTo(TODAY.plusMonths(6));
        assertThat(referral.dates().startOn()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void aNewStartAfterANoShowStaysWithinThePeriod() {
        NewStart tooLate = new NewStart(TODAY.plusMonths(8), TODAY, "Ja");

        assertFaults(
                () -> SomeReferral.in(ReferralStatus.NOT_STARTED).confirmAgain(tooLate, Told.nothing(), caseOfficer()),
                "/startOn");
    }

    @Test
    void tooThinAnOrderIsNoReasonUntilOneHasAsked() {
        assertFaults(() -> sent().decline(Acts.no(SomeReferral.TOO_THIN), null, manager()), "/reason");

        Referral asked = SomeReferral.in(ReferralStatus.INFO_REQUESTED);
        asked.decline(Acts.no(SomeReferral.TOO_THIN), null, manager());

        assertThat(asked.status()).isEqualTo(ReferralStatus.DECLINED);
    }

    @Test
    void nobodyIsOutOfReachAfterTwoTries() {
        ContactAttempts two = new ContactAttempts(
                List.of(new ContactAttempt(TODAY, ContactWay.PHONE), new ContactAttempt(TODAY, ContactWay.EMAIL)),
                TODAY);

        assertFaults(() -> sent().decline(Acts.no(SomeReferral.OUT_OF_REACH), two, manager()), "/contactAttempts");

        Referral third = sent();
        third.decline(Acts.no(SomeReferral.OUT_OF_REACH), Acts.ATTEMPTS, manager());
        assertThat(third.status()).isEqualTo(ReferralStatus.DECLINED);
    }

    @Test
    void aReasonThatSaysTooLittleWantsWordsToTheColleague() {
        assertFaults(
                () -> sent().decline(new Told(SomeReferral.SOMETHING_ELSE, "Nej", TALK, " "), null, manager()),
                "/colleagueText");
    }

    @Test
    void aWaitingListIsSixtyDaysAtMostAndReviewedBeforeItEnds() {
        assertFaults(
                () -> sent().waitlist(
                                new ReferralFacts.Waitlist(TODAY.plusDays(61), TODAY.plusDays(62), TODAY),
                                Told.nothing(),
                                manager()),
                "/untilOn",
                "/reviewOn");
    }

    @Test
    void aReferralOpensAgainWhenBothSidesHaveAsked() {
        Referral silent = SomeReferral.in(ReferralStatus.EXPIRED);

        silent.reopen(Told.nothing(), manager());
        assertThat(silent.status()).isEqualTo(ReferralStatus.EXPIRED);
        assertThat(silent.possible(manager())).doesNotContain(ReferralAction.REOPEN);
        assertThat(silent.possible(caseOfficer())).contains(ReferralAction.REOPEN);
        assertThatThrownBy(() -> silent.reopen(Told.nothing(), manager())).isInstanceOf(Problem.class);

        silent.reopen(Told.nothing(), caseOfficer());
        assertThat(silent.status()).isEqualTo(ReferralStatus.RECEIVED);
    }

    @Test
    void aRerouteCarriesThePersonAndTheOrderButNoneOfWhatWasSaid() {
        Referral old = SomeReferral.in(ReferralStatus.DECLINED);

        Referral fresh = Referral.rerouted(UUID.randomUUID(), old, KUGGHJULET, SomeReferral.SECRETS, caseOfficer());

        assertThat(fresh.status()).isEqualTo(ReferralStatus.DRAFT);
        assertThat(fresh.reroutedFrom()).isEqualTo(old.id());
        assertThat(fresh.person()).isEqualTo(old.person());
        assertThat(fresh.handledBy()).isNull();
        assertThat(fresh.legalGround()).isNull();
    }

    @Test
    void silenceIsTheFaultOfThePartyWhoseTurnItWas() {
        assertThat(expiry(ReferralStatus.SENT).attributedTo()).isEqualTo(ReferralSide.RECEIVER);
        assertThat(expiry(ReferralStatus.INFO_REQUESTED).attributedTo()).isEqualTo(ReferralSide.SENDER);
        assertThat(expiry(ReferralStatus.ACCEPTED).attributedTo()).isEqualTo(ReferralSide.SENDER);
    }

    private static ReferralFacts.Expiry expiry(ReferralStatus from) {
        return (ReferralFacts.Expiry)
                Acts.perform(ReferralAction.EXPIRE, SomeReferral.in(from)).facts();
    }

    private static void assertFaults(ThrowingCallable act, String... pointers) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::pointer)
                                .containsExactly(pointers));
    }
}
