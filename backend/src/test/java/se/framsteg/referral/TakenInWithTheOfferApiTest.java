package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.framsteg.referral.TwoSides.START;
import static se.framsteg.referral.TwoSides.TODAY;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Whoever is offered a place is the enterprise's participant, followed as long as the place is theirs. */
@ApiTest
class TakenInWithTheOfferApiTest {

    private static final String NUMBER = "201902062395";

    private final TwoSides sides = new TwoSides(3);

    /** The starts that were decided, as rooms above hear of them. */
    @ApplicationScoped
    static class Heard {
        static final List<ReferralConfirmed> CONFIRMED = new CopyOnWriteArrayList<>();

        void hear(@Observes ReferralConfirmed confirmed) {
            CONFIRMED.add(confirmed);
        }
    }

    private String participantOf(String referral) {
        return TwoSides.get(sides.manager, referral)
                .then()
                .statusCode(200)
                .extract()
                .path("participantId");
    }

    private ValidatableResponse assignments(String participant) {
        return Api.as(sides.manager)
                .get("/participants/" + participant + "/assignments")
                .then()
                .statusCode(200);
    }

    private void followedUntilToday(String participant) {
        assignments(participant).body("items", hasSize(1)).body("items[0].toOn", equalTo(TODAY.toString()));
    }

    private List<Object> auditedAbout(World.Organisation organisation, String operation) {
        return Stored.audited(organisation, operation);
    }

    @Test
    void theOfferMakesTheParticipantWithWhatTheReferralKnows() {
        String referral = TwoSides.create(
                sides.caseOfficer, TwoSides.sendNow(TwoSides.about("Amina", "Warsame", NUMBER, sides.cafe)));
        sides.act(sides.manager, referral, "acceptances", sides.offer())
                .statusCode(201)
                .body("participantId", notNullValue())
                .body("_links.participant.href", notNullValue());

        String participant = participantOf(referral);
        Api.as(sides.supervisor)
                .get("/participants/" + participant)
                .then()
                .statusCode(200)
                .body("familyName", equalTo("Warsame"))
                .body("identityNumber", equalTo("20190206-****"))
                .body("phone", equalTo("070-174 06 05"))
                .body("contactPreference", equalTo("phone"))
                .body("interpreterLanguage", equalTo("so"))
                .body("municipalityCode", equalTo("2180"))
                .body("unitId", equalTo(sides.cafe.id().toString()));
        assignments(participant)
                .body("items.name", contains(sides.supervisor.name()))
                .body("items[0].fromOn", equalTo(TODAY.toString()))
                .body("items[0].toOn", nullValue());
        assertThat(auditedAbout(sides.cafe.organisation(), "acceptReferral"))
                .containsExactlyInAnyOrder(UUID.fromString(referral), UUID.fromString(participant));
    }

    @Test
    void theSenderIsNotToldWhichParticipantItBecame() {
        String referral = sides.confirmed();

        TwoSides.get(sides.caseOfficer, referral)
                .then()
                .body("participantId", nullValue())
                .body("_links.participant", nullValue());
    }

    @Test
    void theDecidedStartTellsWhoItIsAbout() {
        String referral = sides.confirmed();

        assertThat(Heard.CONFIRMED)
                .filteredOn(heard -> heard.referralId().toString().equals(referral))
                .extracting(heard -> heard.participantId().toString())
                .containsExactly(participantOf(referral));
    }

    @Test
    void whoeverComesBackIsTheSameParticipant() {
        String first = TwoSides.create(
                sides.caseOfficer, TwoSides.sendNow(TwoSides.about("Amina", "Warsame", NUMBER, sides.cafe)));
        sides.act(sides.manager, first, "acceptances", sides.offer()).statusCode(201);
        String participant = participantOf(first);
        sides.act(sides.manager, first, "declines", TwoSides.refusal()).statusCode(201);

        String again = TwoSides.create(
                sides.caseOfficer, TwoSides.sendNow(TwoSides.about("Amina", "Warsame", NUMBER, sides.cafe)));
        sides.act(sides.manager, again, "acceptances", sides.offer()).statusCode(201);

        assertThat(participantOf(again)).isEqualTo(participant);
        assignments(participant).body("items", hasSize(2));
    }

    @Test
    void handingOverMovesTheAssignment() {
        String referral = sides.accepted();
        String participant = participantOf(referral);
        World.Person other = sides.cafe.organisation().supervisor();

        sides.act(sides.manager, referral, "handovers", Map.of("supervisorId", other.membershipId()))
                .statusCode(201);

        assignments(participant)
                .body("items", hasSize(2))
                .body("items.find { it.toOn == null }.name", equalTo(other.name()))
                .body("items.find { it.toOn != null }.name", equalTo(sides.supervisor.name()));
        Api.as(other).get("/participants/" + participant).then().statusCode(200);
        assertThat(auditedAbout(sides.cafe.organisation(), "handOverReferral")).contains(UUID.fromString(referral));
    }

    @Test
    void anOfferTakenBackEndsTheFollowingAndKeepsItsHistory() {
        String referral = sides.accepted();
        String participant = participantOf(referral);
        sides.act(sides.manager, referral, "declines", TwoSides.refusal())
                .statusCode(201)
                .body("participantId", nullValue());

        followedUntilToday(participant);
    }

    @Test
    void soDoesAWithdrawalFromTheOtherSide() {
        String referral = sides.accepted();
        String participant = participantOf(referral);
        sides.act(sides.caseOfficer, referral, "withdrawals", TwoSides.withdrawal())
                .statusCode(201);

        followedUntilToday(participant);
        assertThat(auditedAbout(sides.office.organisation(), "withdrawReferral"))
                .containsExactly(UUID.fromString(referral));
    }

    @Test
    void aNewStartAfterOneThatDidNotComeOffLetsTheSupervisorFollowAgain() {
        String referral = sides.confirmed();
        String participant = participantOf(referral);
        sides.act(sides.supervisor, referral, "no-shows", TwoSides.noShow()).statusCode(201);
        followedUntilToday(participant);

        sides.act(
                        sides.caseOfficer,
                        referral,
                        "new-starts",
                        Map.of(
                                "startOn", START.plusDays(7).toString(),
                                "personAnsweredOn", TODAY.toString(),
                                "personAnswer", "Ja, nu kan jag"))
                .statusCode(201);
        assignments(participant)
                .body("items", hasSize(2))
                .body("items.findAll { it.toOn == null }.name", contains(sides.supervisor.name()));
    }

    @Test
    void whoFollowedThePersonBeforeStillDoesWhenTheOfferIsTakenBack() {
        String referral = sides.accepted();
        String participant = participantOf(referral);
        World.Person other = sides.cafe.organisation().supervisor();
        Api.as(sides.manager)
                .body(Map.of("membershipId", other.membershipId()))
                .post("/participants/" + participant + "/assignments")
                .then()
                .statusCode(201);

        sides.act(sides.manager, referral, "handovers", Map.of("supervisorId", other.membershipId()))
                .statusCode(201);
        sides.act(sides.manager, referral, "declines", TwoSides.refusal()).statusCode(201);

        assignments(participant)
                .body("items.find { it.toOn == null }.name", equalTo(other.name()))
                .body("items.find { it.toOn != null }.name", equalTo(sides.supervisor.name()));
    }

    @Test
    void oneOfTwoReferralsThatComesToNothingDoesNotEndWhatTheOtherNeeds() {
        World.Unit otherOffice = World.employmentService("Arbetsförmedlingen").unit("Arbetsförmedlingen Sandviken");
        World.Person elsewhere = otherOffice.caseOfficer();
        var about = TwoSides.sendNow(TwoSides.about("Amina", "Warsame", NUMBER, sides.cafe));
        String one = TwoSides.create(sides.caseOfficer, about);
        String two = TwoSides.create(elsewhere, about);
        sides.act(sides.manager, one, "acceptances", sides.offer()).statusCode(201);
        String etag = TwoSides.get(sides.manager, two).header("ETag");
        TwoSides.act(sides.manager, two, "acceptances", sides.offer(), etag).statusCode(201);
        String participant = participantOf(one);
        assertThat(participantOf(two)).isEqualTo(participant);

        sides.act(sides.manager, one, "declines", TwoSides.refusal()).statusCode(201);
        assignments(participant).body("items", hasSize(1)).body("items[0].toOn", nullValue());

        etag = TwoSides.get(sides.manager, two).header("ETag");
        TwoSides.act(sides.manager, two, "declines", TwoSides.refusal(), etag).statusCode(201);
        followedUntilToday(participant);
    }
}
