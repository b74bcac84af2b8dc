package se.framsteg.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.framsteg.participant.People.comparable;
import static se.framsteg.participant.People.follows;
import static se.framsteg.participant.People.nobody;
import static se.framsteg.participant.People.particulars;
import static se.framsteg.participant.People.register;
import static se.framsteg.participant.People.registered;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.framsteg.access.Role;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

@ApiTest
class SeeingParticipantsApiTest {

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");
    private final World.Person manager = kugghjulet.manager();
    private final World.Person maria = kugghjulet.supervisor();

    @Test
    void theManagerSeesEverybodyAndASupervisorThoseTheyFollow() {
        String noor = registered(manager, "Noor", "Salim");
        String oskar = registered(manager, "Oskar", "Ängman");
        String ake = registered(manager, "Åke", "Åberg");
        follows(manager, noor, maria);

        Api.as(manager)
                .get("/participants")
                .then()
                .statusCode(200)
                .body("items.familyName", contains("Salim", "Åberg", "Ängman"));
        Api.as(maria).get("/participants").then().statusCode(200).body("items.id", contains(noor));
        Api.as(maria).get("/participants/" + noor).then().statusCode(200).body("givenName", equalTo("Noor"));
        Api.as(maria).get("/participants/" + oskar).then().statusCode(404);
        Api.as(manager)
                .queryParam("followedBy", maria.membershipId())
                .get("/participants")
                .then()
                .body("items.id", contains(noor));
        Api.as(manager).queryParam("name", "åke å").get("/participants").then().body("items.id", contains(ake));
    }

    @Test
    void somebodyElsesParticipantAndOneWhoDoesNotExistAreTheSame() {
        String noor = registered(manager, "Noor", "Salim");
        String nobody = nobody();
        World.Person stranger = World.enterprise("Andra huset").manager();

        for (World.Person person : new World.Person[] {stranger, maria}) {
            assertThat(comparable(Api.as(person).get("/participants/" + noor), noor))
                    .startsWith("404")
                    .isEqualTo(comparable(Api.as(person).get("/participants/" + nobody), nobody));
        }
        assertThat(comparable(change(stranger, noor), noor))
                .startsWith("404")
                .isEqualTo(comparable(change(stranger, nobody), nobody));
        Api.as(stranger).get("/participants").then().body("items", hasSize(0));
    }

    private static io.restassured.response.Response change(World.Person by, String participant) {
        return Api.as(by)
                .header("If-Match", "\"0\"")
                .body(particulars("Någon", "Annan"))
                .put("/participants/" + participant);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "MANAGER", "CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void noOtherRoleSeesParticipants(Role role) {
        String noor = registered(manager, "Noor", "Salim");
        World.Person other = kugghjulet.with(role);

        Api.as(other).get("/participants").then().statusCode(403);
        Api.as(other).get("/participants/" + noor).then().statusCode(403);
        Api.as(other)
                .body(particulars("Ny", "Person"))
                .post("/participants")
                .then()
                .statusCode(403);
    }

    @Test
    void aManagerBoundToAUnitSeesAndRegistersPeopleThereOnly() {
        World.Unit cafe = kugghjulet.unit("Caféet");
        World.Unit workshop = kugghjulet.unit("Verkstaden");
        World.Person cafeManager = cafe.with(Role.MANAGER);
        Map<String, Object> atTheWorkshop = particulars("Oskar", "Bylund");
        atTheWorkshop.put("unitId", workshop.id());
        Map<String, Object> atTheCafe = particulars("Noor", "Salim");
        atTheCafe.put("unitId", cafe.id());

        String oskar = register(manager, atTheWorkshop)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String noor = register(cafeManager, atTheCafe)
                .then()
                .statusCode(201)
                .body("unitId", equalTo(cafe.id().toString()))
                .extract()
                .path("id");

        Api.as(cafeManager).get("/participants").then().body("items.id", contains(noor));
        Api.as(cafeManager).get("/participants/" + oskar).then().statusCode(404);
        Api.as(manager)
                .queryParam("unitId", workshop.id())
                .get("/participants")
                .then()
                .body("items.id", contains(oskar));
        register(cafeManager, atTheWorkshop).then().statusCode(400).body("errors.pointer", contains("/unitId"));
        register(cafeManager, particulars("Utan", "Enhet")).then().statusCode(400);
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingIsRepeated() {
        Map<String, Object> wrong = particulars("Noor", "Salim");
        wrong.remove("phone");
        wrong.put("municipalityCode", "0180");
        wrong.put("unitId", World.enterprise("Andra huset").unit("Caféet").id());

        register(manager, wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/phone", "/municipalityCode", "/unitId"));
        register(
                        manager,
                        Map.of(
                                "givenName", " ",
                                "familyName", "x".repeat(101),
                                "email", "hemlig@",
                                "phone", "fyra",
                                "contactPreference", "brev",
                                "address", "Storgatan 1"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/givenName", "/familyName", "/email", "/phone", "/contactPreference", "/address"))
                .body(org.hamcrest.Matchers.not(containsString("Storgatan")))
                .body(org.hamcrest.Matchers.not(containsString("hemlig")));
    }

    @Test
    void aSupervisorCorrectsWhatTheyFollowAndTheLastOneWins() {
        String noor = registered(manager, "Noor", "Salim");
        follows(manager, noor, maria);
        Map<String, Object> mail = particulars("Noor", "Salim-Ek");
        mail.put("email", "noor@exempel.se");
        mail.put("contactPreference", "email");
        mail.remove("phone");

        Api.as(maria)
                .header("If-Match", "\"0\"")
                .body(mail)
                .put("/participants/" + noor)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("familyName", equalTo("Salim-Ek"))
                .body("phone", nullValue());
        Api.as(manager)
                .header("If-Match", "\"0\"")
                .body(mail)
                .put("/participants/" + noor)
                .then()
                .statusCode(412);
        Api.as(manager).body(mail).put("/participants/" + noor).then().statusCode(428);
    }

    @Test
    void followingEndsWithItsLastDayAndBeginsWithItsFirst() {
        String noor = registered(manager, "Noor", "Salim");
        World.Person ali = kugghjulet.supervisor();
        People.assign(manager, noor, maria, LocalDate.now().minusDays(10).toString())
                .then()
                .statusCode(201);
        People.assign(manager, noor, ali, LocalDate.now().plusDays(1).toString())
                .then()
                .statusCode(201);
        Api.as(ali).get("/participants/" + noor).then().statusCode(404);
        Api.as(maria).get("/participants/" + noor).then().statusCode(200);
        String assignment = Api.as(manager)
                .get("/participants/" + noor + "/assignments")
                .then()
                .body("items.name", contains(ali.name(), maria.name()))
                .extract()
                .path("items[1].id");

        Api.as(manager)
                .header("If-Match", "\"0\"")
                .body(Map.of("lastOn", LocalDate.now().minusDays(1).toString()))
                .post("/assignments/" + assignment + "/endings")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        Api.as(maria).get("/participants/" + noor).then().statusCode(404);
        Api.as(maria).get("/participants").then().body("items", hasSize(0));
    }

    @Test
    void theSameRegistrationSentTwiceIsOnePerson() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(manager)
                    .header("Idempotency-Key", key)
                    .body(particulars("Noor", "Salim"))
                    .post("/participants")
                    .then()
                    .statusCode(201);
        }
        Api.as(manager).get("/participants").then().body("items", hasSize(1));
    }
}
