package se.framsteg.validation;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.access.Role;
import se.framsteg.catalogue.intake.Catalogues;
import se.framsteg.testing.Api;
import se.framsteg.testing.World;

/** A café where people are validated: who works there, somebody who is, and the sample catalogue they are measured by. */
final class Cafe {

    /** Taken in once for every test of the room; it takes its time, and nobody changes it. */
    private static final class Catalogue {
        private static final String CODE =
                "VALIDERING-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

        static {
            Catalogues.imported(World.coordinator("Samordnaren").with(Role.MODEL_OWNER), CODE);
        }
    }

    final World.Organisation enterprise = World.enterprise("Café Kanelbullen");
    final World.Person manager = enterprise.manager();
    final World.Person supervisor = enterprise.supervisor();
    final World.Person assessor = enterprise.supervisor();
    final World.Person quality = enterprise.qualityAssurer();
    final String participant = participant();
    final String programme = Catalogue.CODE;

    private String participant() {
        String id = Api.as(manager)
                .body(Map.of("givenName", "Åsa", "familyName", "Öberg", "contactPreference", "in-person"))
                .post("/participants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        follows(supervisor, id);
        return id;
    }

    void follows(World.Person colleague, String id) {
        Api.as(manager)
                .body(Map.of("membershipId", colleague.membershipId()))
                .post("/participants/" + id + "/assignments")
                .then()
                .statusCode(201);
    }

    /** The unit of the sample catalogue with that code. */
    String unit(String code) {
        return Api.asNobody()
                .get("/unit-versions?limit=100&programme=" + programme + "&q=" + code)
                .path("items[0].id");
    }

    Response authorise(World.Person by, World.Person whom, String area, String standing) {
        return authorise(by, whom, area, standing, LocalDate.now());
    }

    Response authorise(World.Person by, World.Person whom, String area, String standing, LocalDate from) {
        return Api.as(by)
                .body(Map.of(
                        "membershipId",
                        whom.membershipId(),
                        "programme",
                        programme,
                        "area",
                        area,
                        "standing",
                        standing,
                        "fromOn",
                        from.toString(),
                        "proof",
                        "Bedömarutbildning, fyra halvdagar, våren 2026"))
                .post("/assessor-authorisations");
    }

    Cafe trusting(World.Person whom, String standing) {
        authorise(manager, whom, "KOK", standing).then().statusCode(201);
        return this;
    }

    /** The participant, with the supervisor beside. */
    void choosesPin(String pin) {
        Api.as(supervisor)
                .header(
                        "If-Match",
                        Api.as(supervisor)
                                .get("/participants/" + participant + "/pin")
                                .header("ETag"))
                .body(Map.of("pin", pin))
                .put("/participants/" + participant + "/pin")
                .then()
                .statusCode(200);
    }

    Response plan(World.Person by, String unit, World.Person whoAssesses) {
        return Api.as(by)
                .body(Map.of(
                        "participantId",
                        participant,
                        "unitVersionId",
                        unit,
                        "aim",
                        "show-what-i-can",
                        "assessorMembershipId",
                        whoAssesses.membershipId()))
                .post("/unit-attempts");
    }

    Attempt planned(World.Person whoAssesses) {
        String id = plan(supervisor, unit("KOK-101"), whoAssesses)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Attempt(id);
    }

    /** One attempt, moved on step by step. */
    final class Attempt {
        final String id;

        Attempt(String id) {
            this.id = id;
        }

        Response get(World.Person by) {
            return Api.as(by).get("/unit-attempts/" + id);
        }

        JsonPath whole() {
            return get(manager).then().statusCode(200).extract().jsonPath();
        }

        Response act(World.Person by, String door, Object body) {
            var request = Api.as(by).header("If-Match", get(manager).header("ETag"));
            return (body == null ? request : request.body(body)).post("/unit-attempts/" + id + "/" + door);
        }

        Attempt must(World.Person by, String door, Object body) {
            act(by, door, body).then().statusCode(201);
            return this;
        }

        List<String> criteria() {
            return whole().getList("outcomes.criteria.flatten().id");
        }

        Attempt selfAssessed() {
            List<String> outcomes = whole().getList("outcomes.code");
            return must(
                    supervisor,
                    "self-assessments",
                    Map.of(
                            "answers",
                            outcomes.stream()
                                    .map(code -> Map.of("outcome", code, "rating", "alone"))
                                    .toList()));
        }

        /** Seen and talked about, on as many days as anything asks for. */
        Attempt withEvidence() {
            for (int daysAgo = 1; daysAgo <= 3; daysAgo++) {
                for (String kind : List.of("observation", "conversation")) {
                    must(supervisor, "evidence", evidence(kind, daysAgo, criteria()));
                }
            }
            return this;
        }

        Attempt submitted() {
            return selfAssessed().withEvidence().must(supervisor, "submissions", Map.of());
        }

        Attempt inAssessment(World.Person by) {
            return submitted().must(by, "assessment-starts", Map.of("noConflictOfInterest", true));
        }

        Map<String, Object> met() {
            JsonPath whole = whole();
            List<Map<String, Object>> criteria = new ArrayList<>();
            whole.<Map<String, Object>>getList("outcomes.criteria.flatten()").stream()
                    .filter(criterion -> (boolean) criterion.get("open"))
                    .forEach(criterion -> criteria.add(onCriterion(
                            (String) criterion.get("id"), "met", null, (List<String>) criterion.get("evidenceIds"))));
            Map<String, Object> body = new HashMap<>();
            body.put("result", "met");
            body.put("criteria", criteria);
            body.put("personText", "Du håller ordning och arbetar rent. Bra gjort.");
            return body;
        }

        /** Everything is there but the first one. */
        Map<String, Object> lacking(String result, String missing, LocalDate completeBy) {
            Map<String, Object> body = met();
            List<Map<String, Object>> criteria = new ArrayList<>((List<Map<String, Object>>) body.get("criteria"));
            criteria.set(
                    0, onCriterion((String) criteria.getFirst().get("criterionId"), "not-met", missing, List.of()));
            body.put("criteria", criteria);
            body.put("result", result);
            if (completeBy != null) {
                body.put("completeBy", completeBy.toString());
            }
            return body;
        }

        Attempt met(World.Person by) {
            return inAssessment(by).must(by, "decisions", met());
        }

        Map<String, Object> opinion(String first, String why, String feedback) {
            List<Map<String, Object>> criteria = new ArrayList<>();
            for (String criterion : criteria()) {
                Map<String, Object> one = new HashMap<>();
                one.put("criterionId", criterion);
                one.put("opinion", criteria.isEmpty() ? first : "upheld");
                if (criteria.isEmpty() && why != null) {
                    one.put("why", why);
                }
                criteria.add(one);
            }
            Map<String, Object> body = new HashMap<>(Map.of("criteria", criteria));
            if (feedback != null) {
                body.put("feedback", feedback);
            }
            return body;
        }

        Attempt confirmed(World.Person by) {
            return must(by, "verifications", opinion("upheld", null, null));
        }
    }

    static Map<String, Object> evidence(String kind, int daysAgo, List<String> criteria) {
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("kind", kind);
        evidence.put("occurredOn", LocalDate.now().minusDays(daysAgo).toString());
        evidence.put("words", "Gjorde det själv, lugnt och i rätt ordning.");
        if (criteria != null) {
            evidence.put("criteria", criteria);
        }
        return evidence;
    }

    static Map<String, Object> onCriterion(String id, String outcome, String missing, List<String> evidence) {
        Map<String, Object> judged = new HashMap<>();
        judged.put("criterionId", id);
        judged.put("outcome", outcome);
        if (missing != null) {
            judged.put("missing", missing);
        }
        judged.put(
                "evidence",
                evidence.stream()
                        .map(one -> Map.of(
                                "evidenceId",
                                one,
                                "valid",
                                true,
                                "authentic",
                                true,
                                "current",
                                true,
                                "sufficient",
                                true))
                        .toList());
        return judged;
    }
}
