package se.framsteg.referral;

import static se.framsteg.access.Role.CASE_OFFICER;
import static se.framsteg.access.Role.MANAGER;
import static se.framsteg.access.Role.PARTICIPANT;
import static se.framsteg.access.Role.SUPERVISOR;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.access.machine.By;
import se.framsteg.participant.ContactWay;
import se.framsteg.reason.Reason;
import se.framsteg.reason.Reason.Consequence;
import se.framsteg.reason.Reason.Demand;
import se.framsteg.reason.Reason.Origin;
import se.framsteg.shared.problem.Words;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.shared.time.SwedishDays;

/** Referrals by situation. Arbetsförmedlingen i Gävle asks Café Kugghjulet for Amina, on a Tuesday in November. */
final class SomeReferral {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final AnswerClock CLOCK = new AnswerClock(new SwedishDays(true));
    static final Party AF_GAVLE = new Party(UUID.randomUUID(), UUID.randomUUID());
    static final Party KUGGHJULET = new Party(UUID.randomUUID(), UUID.randomUUID());
    static final ReferralSecrets SECRETS = new ReferralSecrets(null, null, new byte[] {1});
    static final ReferralWords WORDS = new ReferralWords("Pröva att arbeta i kafé", "Lugn start på dagen");
    static final UUID MARIA = UUID.randomUUID();
    static final ReferralTerms TERMS = new ReferralTerms("SoL 3 kap.", true, 3);
    static final Reason NO_PLACE = reason(ReferralReasons.DECLINE, "no-place", Set.of(), false);
    static final Reason TOO_THIN = reason(ReferralReasons.DECLINE, "too-thin", Set.of(Demand.INFO_ASKED_FIRST), false);
    static final Reason OUT_OF_REACH =
            reason(ReferralReasons.DECLINE, "out-of-reach", Set.of(Demand.CONTACT_ATTEMPTS), false);
    static final Reason SOMETHING_ELSE = reason(ReferralReasons.DECLINE, "other", Set.of(), true);
    static final Reason CHANGED_DECISION = reason(ReferralReasons.WITHDRAW, "changed-decision", Set.of(), false);
    static final Reason TALK = reason(ReferralReasons.NEXT_STEP, ReferralReasons.TALK_TO_CASE_OFFICER, Set.of(), false);

    private SomeReferral() {}

    static By caseOfficer() {
        return by(CASE_OFFICER, TODAY);
    }

    static By manager() {
        return by(MANAGER, TODAY);
    }

    static By supervisor() {
        return by(SUPERVISOR, TODAY);
    }

    static By person() {
        return by(PARTICIPANT, TODAY);
    }

    static By theService() {
        return By.theService(SwedishClock.startOf(TODAY), TODAY, "test");
    }

    static By by(Role role, LocalDate day) {
        Party party = role == CASE_OFFICER ? AF_GAVLE : KUGGHJULET;
        Instant at = SwedishClock.startOf(day).plusSeconds(8 * 3600);
        return new By(UUID.randomUUID(), party.orgId(), party.unitId(), Set.of(role), at, day, "test");
    }

    static Reason reason(String list, String code, Set<Demand> demands, boolean needsText) {
        return new Reason(
                list,
                code,
                1,
                new Words("Orsak", "Reason"),
                Origin.ENTERPRISE,
                Consequence.MAY_REFER_AGAIN,
                needsText,
                true,
                demands,
                LocalDate.of(2026, 1, 1),
                null);
    }

    static ReferredPerson amina() {
        return new ReferredPerson("Amina", "Warsame", "070-174 06 05", null, ContactWay.PHONE, "so", "2180");
    }

    static ReferralOrder workTraining() {
        return new ReferralOrder(
                "work-training",
                "B-2026-118",
                TODAY.minusDays(7),
                "Af-2026/0042",
                TODAY.plusDays(14),
                TODAY.plusDays(14).plusMonths(6),
                BigDecimal.valueOf(20));
    }

    static Referral draft() {
        return Referral.draft(
                UUID.randomUUID(), AF_GAVLE, KUGGHJULET, amina(), workTraining(), SECRETS, null, caseOfficer());
    }

    static Referral sent() {
        Referral referral = draft();
        referral.send(TERMS, WORDS, AnswerRule.STANDARD, caseOfficer());
        return referral;
    }

    /** Brought there by the verbs alone, the shortest way. */
    static Referral in(ReferralStatus status) {
        Referral referral = draft();
        if (status != ReferralStatus.DRAFT) {
            wayTo(status).forEach(action -> Acts.perform(action, referral));
        }
        return referral;
    }

    private static List<ReferralAction> wayTo(ReferralStatus status) {
        return switch (status) {
            case DRAFT -> List.of();
            case SENT -> List.of(ReferralAction.SEND);
            case RECEIVED -> List.of(ReferralAction.SEND, ReferralAction.ACKNOWLEDGE);
            case INFO_REQUESTED -> List.of(ReferralAction.SEND, ReferralAction.ACKNOWLEDGE, ReferralAction.ASK_INFO);
            case IN_DIALOGUE -> List.of(ReferralAction.SEND, ReferralAction.INVITE);
            case WAITLISTED -> List.of(ReferralAction.SEND, ReferralAction.WAITLIST);
            case ACCEPTED -> List.of(ReferralAction.SEND, ReferralAction.ACCEPT);
            case CONFIRMED -> List.of(ReferralAction.SEND, ReferralAction.ACCEPT, ReferralAction.CONFIRM);
            case STARTED ->
                List.of(ReferralAction.SEND, ReferralAction.ACCEPT, ReferralAction.CONFIRM, ReferralAction.START);
            case DECLINED -> List.of(ReferralAction.SEND, ReferralAction.DECLINE);
            case WITHDRAWN -> List.of(ReferralAction.SEND, ReferralAction.WITHDRAW);
            case EXPIRED -> List.of(ReferralAction.SEND, ReferralAction.EXPIRE);
            case NOT_STARTED ->
                List.of(ReferralAction.SEND, ReferralAction.ACCEPT, ReferralAction.CONFIRM, ReferralAction.NO_SHOW);
            case SUPERSEDED -> List.of(ReferralAction.SEND, ReferralAction.SUPERSEDE);
            case CLOSED ->
                List.of(
                        ReferralAction.SEND,
                        ReferralAction.ACCEPT,
                        ReferralAction.CONFIRM,
                        ReferralAction.START,
                        ReferralAction.CLOSE);
        };
    }
}
