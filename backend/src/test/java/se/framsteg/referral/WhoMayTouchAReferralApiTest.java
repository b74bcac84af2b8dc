package se.framsteg.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.framsteg.access.AccessMatrix;
import se.framsteg.access.Role;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** Own side, other side, somebody else's, not there at all; and every role on both. */
@ApiTest
class WhoMayTouchAReferralApiTest {

    private static TwoSides sides;
    private static TwoSides strangers;
    private static String sent;
    private static String draft;

    /** Once for all: nothing here changes them. */
    @BeforeEach
    void aSentReferralAndADraft() {
        if (sides == null) {
            sides = new TwoSides(1);
            strangers = new TwoSides(1);
            sent = sides.sent();
            draft = TwoSides.create(sides.caseOfficer, sides.amina());
        }
    }

    /** Each act of the table that has a door, with the operation the access matrix knows it by. */
    record Door(ReferralAction action, String operation, String resource, Object body) {}

    static List<Door> doors() {
        return List.of(
                new Door(ReferralAction.SEND, "sendReferral", "sendings", null),
                new Door(ReferralAction.ACKNOWLEDGE, "acknowledgeReferral", "acknowledgements", null),
                new Door(
                        ReferralAction.ASK_INFO,
                        "requestReferralInfo",
                        "info-requests",
                        Map.of("items", List.of("Språk"))),
                new Door(
                        ReferralAction.ANSWER_INFO,
                        "answerReferralInfo",
                        "info-answers",
                        Map.of("colleagueText", "Ja")),
                new Door(
                        ReferralAction.HAND_OVER,
                        "handOverReferral",
                        "handovers",
                        Map.of("supervisorId", UUID.randomUUID())),
                new Door(ReferralAction.INVITE, "inviteReferredPerson", "invitations", TwoSides.meeting()),
                new Door(ReferralAction.WAITLIST, "waitlistReferral", "waitlistings", TwoSides.waitlisting()),
                new Door(
                        ReferralAction.ACCEPT,
                        "acceptReferral",
                        "acceptances",
                        Map.of("possibleStartOn", TwoSides.START.toString(), "supervisorId", UUID.randomUUID())),
                new Door(ReferralAction.CONFIRM, "confirmReferral", "confirmations", TwoSides.confirmation()),
                new Door(
                        ReferralAction.CONFIRM_AGAIN,
                        "confirmReferralAgain",
                        "new-starts",
                        Map.of(
                                "startOn",
                                TwoSides.START.toString(),
                                "personAnsweredOn",
                                TwoSides.TODAY.toString(),
                                "personAnswer",
                                "Ja")),
                new Door(
                        ReferralAction.START,
                        "startReferral",
                        "starts",
                        Map.of("firstDayOn", TwoSides.TODAY.toString())),
                new Door(ReferralAction.DECLINE, "declineReferral", "declines", TwoSides.refusal()),
                new Door(ReferralAction.CANCEL, "cancelReferralStart", "cancellations", TwoSides.refusal()),
                new Door(ReferralAction.PERSON_DECLINES, "declineReferralForPerson", "person-declines", Map.of()),
                new Door(ReferralAction.WITHDRAW, "withdrawReferral", "withdrawals", TwoSides.withdrawal()),
                new Door(ReferralAction.NO_SHOW, "reportReferralNoShow", "no-shows", TwoSides.noShow()),
                new Door(ReferralAction.REOPEN, "reopenReferral", "reopenings", Map.of()),
                new Door(
                        ReferralAction.REROUTE,
                        "rerouteReferral",
                        "reroutings",
                        Map.of("receiver", Map.of("organisationId", UUID.randomUUID(), "unitId", UUID.randomUUID()))));
    }

    @Test
    void everyActOfTheTableHasADoor() {
        Set<ReferralAction> shut = Set.of(
                ReferralAction.DISCARD_DRAFT, // DELETE on the referral itself
                ReferralAction.LAPSE,
                ReferralAction.EXPIRE,
                ReferralAction.SUPERSEDE,
                ReferralAction.CLOSE);

        assertThat(doors())
                .extracting(Door::action)
                .containsExactlyInAnyOrderElementsOf(List.of(ReferralAction.values()).stream()
                        .filter(action -> !shut.contains(action))
                        .toList());
    }

    /** The participant's own door comes with the participant's own pages. */
    @ParameterizedTest
    @MethodSource("doors")
    void theMatrixAndTheTableNameTheSameRoles(Door door) {
        Set<Role> granted = new AccessMatrix()
                .entry(door.operation())
                .orElseThrow()
                .grants()
                .keySet();
        List<Role> inTable = new ArrayList<>(door.action().by());
        inTable.remove(Role.PARTICIPANT);

        assertThat(granted).containsExactlyInAnyOrderElementsOf(inTable);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void theWrongRoleIsRefusedAtTheDoor(Door door) {
        for (World.Person person : List.of(sides.caseOfficer, sides.manager, sides.supervisor)) {
            boolean allowed = door.action().by().stream().anyMatch(role -> hasRole(person, role));
            if (!allowed) {
                TwoSides.act(person, sent, door.resource(), door.body(), "\"0\"")
                        .statusCode(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("doors")
    void somebodyElsesAndNobodysReferralAreTheSameNotFound(Door door) {
        String nowhere = UUID.randomUUID().toString();
        for (World.Person stranger : List.of(strangers.caseOfficer, strangers.manager)) {
            if (door.action().by().stream().anyMatch(role -> hasRole(stranger, role))) {
                Response foreign = TwoSides.act(stranger, sent, door.resource(), door.body(), "\"0\"")
                        .extract()
                        .response();
                Response missing = TwoSides.act(stranger, nowhere, door.resource(), door.body(), "\"0\"")
                        .extract()
                        .response();
                assertSameNotFound(foreign, sent, missing, nowhere);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheTwoSidesRolesReachAReferralAtAll(Role role) {
        World.Person somebody = sides.cafe.organisation().with(role);
        int expected = switch (role) {
            case MANAGER -> 200;
            // May read referrals, and not this one: nobody has handed it over, their unit has not sent it.
            case SUPERVISOR, CASE_OFFICER -> 404;
            // A client without a token's scopes has been granted nothing.
            default -> 403;
        };

        TwoSides.get(somebody, sent).then().statusCode(expected);
    }

    @Test
    void readingSomebodyElsesReferralIsTheSameNotFoundAsNone() {
        String nowhere = UUID.randomUUID().toString();
        for (World.Person stranger : List.of(strangers.caseOfficer, strangers.manager)) {
            assertSameNotFound(TwoSides.get(stranger, sent), sent, TwoSides.get(stranger, nowhere), nowhere);
            Api.as(stranger)
                    .get("/referrals/" + sent + "/status-changes")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theReceiverKnowsNothingOfADraft() {
        String nowhere = UUID.randomUUID().toString();

        assertSameNotFound(TwoSides.get(sides.manager, draft), draft, TwoSides.get(sides.manager, nowhere), nowhere);
        Api.as(sides.manager)
                .queryParam("status", "draft")
                .get("/referrals")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aSupervisorSeesWhatIsHandedOverAndNothingElse() {
        TwoSides own = new TwoSides(1);
        String handed = own.sent();
        own.sent();
        own.act(own.manager, handed, "handovers", Map.of("supervisorId", own.supervisor.membershipId()))
                .statusCode(201);

        Api.as(own.supervisor)
                .get("/referrals")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(handed));
        TwoSides.get(own.cafe.organisation().supervisor(), handed).then().statusCode(404);
    }

    @Test
    void anotherUnitOfTheSameAuthorityDoesNotSeeIt() {
        World.Person colleague =
                sides.office.organisation().unit("Arbetsförmedlingen Sandviken").caseOfficer();

        TwoSides.get(colleague, sent).then().statusCode(404);
    }

    @Test
    void anotherUnitOfTheSameEnterpriseDoesNotSeeIt() {
        World.Person neighbour = sides.cafe.organisation().unit("Verkstaden").with(Role.MANAGER);

        TwoSides.get(neighbour, sent).then().statusCode(404);
    }

    @Test
    void aReferralIsHandedOnlyToASupervisorOfOnesOwn() {
        TwoSides.act(
                        sides.manager,
                        sent,
                        "handovers",
                        Map.of("supervisorId", strangers.supervisor.membershipId()),
                        sides.etag(sent))
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/supervisorId")));
    }

    @Test
    void whatARoleMayDoIsWhatItIsOffered() {
        assertThat(offered(sides.manager))
                .containsExactlyInAnyOrder(
                        "acknowledge", "hand-over", "invite", "waitlist", "accept", "decline", "person-declines");
        assertThat(offered(sides.caseOfficer)).containsExactlyInAnyOrder("withdraw", "person-declines");
    }

    private static List<String> offered(World.Person person) {
        return TwoSides.get(person, sent).then().statusCode(200).extract().path("allowedActions.code");
    }

    private static boolean hasRole(World.Person person, Role role) {
        return switch (role) {
            case CASE_OFFICER -> person.equals(sides.caseOfficer) || person.equals(strangers.caseOfficer);
            case MANAGER -> person.equals(sides.manager) || person.equals(strangers.manager);
            case SUPERVISOR -> person.equals(sides.supervisor);
            default -> false;
        };
    }

    /** Save the address itself and the trace, they are equal to the letter. */
    private static void assertSameNotFound(Response foreign, String foreignId, Response missing, String missingId) {
        foreign.then().statusCode(404);
        missing.then().statusCode(404);
        assertThat(anonymous(foreign, foreignId)).isEqualTo(anonymous(missing, missingId));
        assertThat(names(foreign)).isEqualTo(names(missing));
    }

    private static String anonymous(Response answer, String id) {
        return answer.asString().replace(id, "ID").replaceAll("[0-9a-f]{32}", "TRACE");
    }

    private static List<String> names(Response answer) {
        return answer.headers().asList().stream()
                .map(header -> header.getName().toLowerCase(java.util.Locale.ROOT))
                .sorted()
                .toList();
    }
}
