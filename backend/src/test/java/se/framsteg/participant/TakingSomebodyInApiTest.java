package se.framsteg.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.framsteg.access.UnitOfWork;
import se.framsteg.participant.assignment.AssignmentService;
import se.framsteg.shared.identity.PersonIdentityNumber;
import se.framsteg.testing.Api;
import se.framsteg.testing.ApiTest;
import se.framsteg.testing.World;

/** As a room above does it when a referred person is offered a place. */
@ApiTest
class TakingSomebodyInApiTest {

    private static final PersonIdentityNumber NUMBER = PersonIdentityNumber.ofStored("201902062395");

    @Inject
    UnitOfWork work;

    @Inject
    ParticipantService participants;

    @Inject
    AssignmentService assignments;

    private final World.Organisation kugghjulet = World.enterprise("Kugghjulet");
    private final World.Unit cafe = kugghjulet.unit("Caféet");
    private final World.Unit workshop = kugghjulet.unit("Verkstaden");
    private final World.Person manager = kugghjulet.manager();
    private final World.Person maria = kugghjulet.supervisor();

    private ParticipantId takeIn(String familyName, World.Unit unit, PersonIdentityNumber number) {
        Particulars noor = new Particulars("Noor", familyName, null, null, ContactWay.IN_PERSON, null, null);
        var request = Arc.container().requestContext();
        request.activate();
        try {
            return work.as(manager.membershipId(), "createParticipant", () -> {
                ParticipantId taken = participants.takeIn(noor, unit.id(), number);
                assignments.follow(kugghjulet.id(), taken, maria.membershipId(), LocalDate.now());
                return taken;
            });
        } finally {
            request.terminate();
        }
    }

    @Test
    void whoComesBackIsTheSamePersonInTheNewUnitAndKeepsWhatWasWritten() {
        ParticipantId first = takeIn("Salim", cafe, NUMBER);
        ParticipantId again = takeIn("Salim-Ek", workshop, NUMBER);

        assertThat(again).isEqualTo(first);
        Api.as(maria)
                .get("/participants/" + first)
                .then()
                .statusCode(200)
                .body("familyName", equalTo("Salim"))
                .body("identityNumber", equalTo("20190206-****"))
                .body("unitId", equalTo(workshop.id().toString()));
        Api.as(manager)
                .get("/participants/" + first + "/assignments")
                .then()
                .body("items.name", contains(maria.name()));
    }

    @Test
    void whoHasNoNumberIsNewEveryTime() {
        assertThat(takeIn("Salim", cafe, null)).isNotEqualTo(takeIn("Salim", cafe, null));
        Api.as(manager).get("/participants").then().body("items", hasSize(2));
    }
}
