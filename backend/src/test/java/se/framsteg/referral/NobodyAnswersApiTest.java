package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.framsteg.referral.TwoSides.TODAY;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.access.Acting;
import se.framsteg.access.UnitOfWork;
import se.framsteg.referral.silence.SilenceService;
import se.framsteg.shared.problem.Problem;
import se.framsteg.shared.time.SwedishClock;
import se.framsteg.shared.time.SwedishDays;
import se.framsteg.shared.time.TravelClock;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Days go by and nobody says anything. The clock is turned; nothing is waited for. */
@ApiTest
class NobodyAnswersApiTest {

    private static final String REMINDED = "referral.reminded";
    private static final String ESCALATED = "referral.escalated";
    private static final String MOVED = "referral.status-changed";

    @Inject
    SilenceService silence;

    @Inject
    UnitOfWork work;

    @Inject
    Acting acting;

    @Inject
    Referrals referrals;

    @Inject
    SwedishDays days;

    @Inject
    Clock clock;

    private final TwoSides sides = new TwoSides(2);

    /** The job at eight in the morning of that day, for the sender's organisation. */
    private void lookedOn(LocalDate day) {
        onTheDay(day, () -> {
            silence.actOn(sides.office.organisation().id());
            return null;
        });
    }

    private <T> T onTheDay(LocalDate day, Callable<T> what) {
        TravelClock travelling = (TravelClock) clock;
        travelling.travelTo(SwedishClock.startOf(day).plusSeconds(8 * 3600));
        try {
            return inARequest(what);
        } finally {
            travelling.comeHome();
        }
    }

    private static <T> T inARequest(Callable<T> what) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            return what.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            request.terminate();
        }
    }

    /** That many working days after the day the answer was due. */
    private LocalDate overdue(int workingDays) {
        return days.plusWorkingDays(days.plusWorkingDays(TODAY, AnswerRule.STANDARD.answerDays()), workingDays);
    }

    @Test
    void theReceiverIsRemindedTwiceThenTheLeadersThenItEnds() {
        String id = sides.sent();

        lookedOn(overdue(0));
        assertThat(Stored.events(id)).containsExactly(MOVED);
        for (LocalDate day = overdue(1); day.isBefore(overdue(10)); day = day.plusDays(1)) {
            lookedOn(day);
            lookedOn(day);
        }
        assertThat(Stored.events(id)).containsExactly(MOVED, REMINDED, REMINDED, ESCALATED);
        TwoSides.get(sides.manager, id)
                .then()
                .body("status.code", equalTo("sent"))
                .body("waiting.reminders", equalTo(2))
                .body("waiting.lastRemindedAt", notNullValue());

        lookedOn(overdue(10));
        lookedOn(overdue(10));
        assertThat(Stored.events(id)).containsExactly(MOVED, REMINDED, REMINDED, ESCALATED, MOVED);
        TwoSides.get(sides.caseOfficer, id)
                .then()
                .body("status.code", equalTo("expired"))
                .body("waiting", nullValue());
        Api.as(sides.manager)
                .get("/referrals/" + id + "/status-changes")
                .then()
                .body("items", hasSize(2))
                .body("items[0].action", equalTo("expire"))
                .body("items[0].by", nullValue())
                .body("items[0].side", nullValue())
                .body("items[0].personText", notNullValue())
                .body("items[0].nextStep.code", equalTo("talk-to-case-officer"))
                .body("items[0].facts.code", hasItems("attributed-to", "due-on"))
                .body("items[0].facts.find { it.code == 'attributed-to' }.value", equalTo("Företaget"));
        assertThat(Stored.audited(sides.office.organisation(), "actOnReferralSilence"))
                .hasSize(4)
                .containsOnly(UUID.fromString(id));
    }

    @Test
    void anOfferNobodyConfirmsIsTheSendersSilenceAndThePlaceIsFreed() {
        String id = sides.accepted();
        String participant = TwoSides.get(sides.manager, id).path("participantId");
        assertThat(sides.placesTaken()).isEqualTo(1);

        List.of(1, 3, 5, 10).forEach(late -> lookedOn(overdue(late)));

        TwoSides.get(sides.manager, id).then().body("status.code", equalTo("expired"));
        Api.as(sides.manager)
                .get("/referrals/" + id + "/status-changes")
                .then()
                .body("items[0].facts.find { it.code == 'attributed-to' }.value", equalTo("Uppdragsgivaren"));
        assertThat(sides.placesTaken()).isZero();
        Api.as(sides.manager)
                .get("/participants/" + participant + "/assignments")
                .then()
                .body("items[0].toOn", equalTo(overdue(10).toString()));
    }

    @Test
    void aWaitingListThatHasGoneByIsAnAnswerOwedAgainAndSaysSo() {
        String id = sides.sent();
        sides.act(sides.manager, id, "waitlistings", TwoSides.waitlisting()).statusCode(201);

        lookedOn(TODAY.plusDays(30));
        TwoSides.get(sides.manager, id).then().body("status.code", equalTo("waitlisted"));
        lookedOn(TODAY.plusDays(31));
        lookedOn(TODAY.plusDays(31));

        LocalDate due = days.plusWorkingDays(TODAY.plusDays(31), AnswerRule.STANDARD.answerDays());
        TwoSides.get(sides.manager, id)
                .then()
                .body("status.code", equalTo("received"))
                .body("waiting.yours", equalTo(true))
                .body("waiting.expected.by", equalTo(due.toString()));
        Api.as(sides.manager)
                .get("/referrals/" + id + "/status-changes")
                .then()
                .body("items[0].action", equalTo("lapse"))
                .body("items[0].facts[0].value", equalTo(TODAY.plusDays(30).toString()));
        assertThat(Stored.events(id)).containsExactly(MOVED, MOVED, "referral.waiting-list-lapsed");
    }

    @Test
    void whoIsAnsweringJustNowIsNotDisturbed() throws Exception {
        String id = sides.sent();
        try (Connection somebody = Stored.connectedIn(sides.office.organisation())) {
            somebody.setAutoCommit(false);
            try (var hold = somebody.prepareStatement("select 1 from referral where id = ? for update")) {
                hold.setObject(1, UUID.fromString(id));
                hold.executeQuery();
            }
            lookedOn(overdue(1));
            assertThat(Stored.events(id)).containsExactly(MOVED);
            somebody.rollback();
        }
        lookedOn(overdue(1));
        assertThat(Stored.events(id)).containsExactly(MOVED, REMINDED);
    }

    @Test
    void severalInstancesTakeAStepOnce() throws Exception {
        List<String> ids = IntStream.range(0, 6).mapToObj(i -> sides.sent()).toList();
        UUID office = sides.office.organisation().id();
        CyclicBarrier together = new CyclicBarrier(4);
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            onTheDay(overdue(1), () -> {
                List<Future<Object>> looking = IntStream.range(0, 4)
                        .mapToObj(instance -> instances.submit(() -> inARequest(() -> {
                            together.await();
                            silence.actOn(office);
                            return null;
                        })))
                        .toList();
                for (Future<Object> one : looking) {
                    one.get();
                }
                return null;
            });
        }
        assertThat(ids).allSatisfy(id -> assertThat(Stored.events(id)).containsExactly(MOVED, REMINDED));
    }

    @Test
    void aJobReachesOneOrganisationAndDoesNothingThatPeopleDo() {
        UUID id = UUID.fromString(sides.sent());
        UUID elsewhere = World.employmentService("Arbetsförmedlingen").id();
        UUID office = sides.office.organisation().id();

        assertThat(inARequest(() -> work.asTheService(
                        elsewhere,
                        "actOnReferralSilence",
                        () -> referrals
                                .toChangeUnlessHeld(id, acting.decision())
                                .isPresent())))
                .isFalse();
        assertThatThrownBy(() -> inARequest(() -> work.asTheService(office, "getReferral", () -> null)))
                .isInstanceOf(Problem.class);
    }
}
