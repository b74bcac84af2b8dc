package se.framsteg.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.access.Role;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

@ApiTest
class ThePublishedModelApiTest {

    private static final String FIRST = "01a20ada-2c00-7000-8000-000000000001";

    @Inject
    Models models;

    @Test
    void anyoneMayReadIt() {
        Api.asNobody()
                .get("/model-versions/" + FIRST)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("status", equalTo("published"))
                .body(
                        "stages.code",
                        contains("welcome", "introduction", "work-plan", "work", "validation", "evaluation", "exit"))
                .body("stages[1].signedBy", contains("participant", "supervisor"))
                .body("stages[1].steps[2].due.rule", equalTo("1 working-day after placement-start"))
                .body("stages[5].opening.on.words.sv", equalTo("20 arbetsdagar innan placeringen planeras sluta"));
        Api.asNobody().get("/model-versions").then().statusCode(200).body("items[0].id", equalTo(FIRST));
        Api.asNobody().get("/model-versions/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aVersionThatIsStillWrittenIsNotShown() {
        UUID draft = UUID.randomUUID();
        World.execute(
                "insert into model_version (id, model_id, number, status, created_at)"
                        + " select ?, id, 1000, 'DRAFT', now() from model where code = 'framsteg'",
                draft);
        Api.asNobody().get("/model-versions/" + draft).then().statusCode(404);
        World.execute("delete from model_version where id = ?", draft);
    }

    @Test
    void theStagesHangTogether() {
        List<Stage> stages = models.inForce().stages();
        Set<String> known = Set.copyOf(stages.stream().map(Stage::code).toList());
        assertThat(stages).hasSize(7).allSatisfy(stage -> {
            assertThat(known).containsAll(stage.opening().after());
            assertThat(stage.steps()).isNotEmpty();
            if (stage.statutory()) {
                assertThat(stage.isSigned()).as("somebody signs a duty").isTrue();
            }
        });
    }

    @Test
    void everyStepSaysWhatToDoAndWhoDoesIt() {
        assertThat(steps()).allSatisfy(step -> {
            assertThat(step.help().sv().length()).as(step.code()).isGreaterThan(40);
            assertThat(step.doneBy()).as(step.code()).isNotEmpty();
            if (step.required() && step.filledBy() == null) {
                assertThat(step.due())
                        .as(step.code() + " is required and so has a day")
                        .isNotNull();
            }
            if (step.twoSided()) {
                assertThat(step.doneBy()).as(step.code()).containsExactly(Role.SUPERVISOR);
            }
        });
    }

    @Test
    void everyDocumentOfAJourneyHasItsStep() {
        assertThat(steps().map(Step::filledBy)).contains(FilledBy.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update model_version set number = 7 where id = cast(? as uuid)",
                "update model_version set status = 'DRAFT', published_on = null where id = cast(? as uuid)",
                "delete from model_version where id = cast(? as uuid)",
                "update stage set title = '{\"sv\": \"Annat\"}' where model_version_id = cast(? as uuid)",
                "delete from stage where model_version_id = cast(? as uuid)",
                "update step set due_rule = null where stage_id in (select id from stage where model_version_id = cast(? as uuid))",
                "delete from step where stage_id in (select id from stage where model_version_id = cast(? as uuid))",
                "insert into step (id, stage_id, position, code, kind, title, help, done_by, required)"
                        + " select uuidv7(), id, 99, 'smuggled', 'CHECK', title, purpose, '{SUPERVISOR}', false"
                        + " from stage where model_version_id = cast(? as uuid)",
            })
    void notEvenTheDatabasesOwnerChangesWhatIsPublished(String statement) {
        assertThatThrownBy(() -> World.execute(statement, FIRST))
                .rootCause()
                .hasMessageContaining("A published model version is not changed");
    }

    private Stream<Step> steps() {
        return models.inForce().stages().stream().flatMap(stage -> stage.steps().stream());
    }
}
