package se.framsteg.journey;

import org.junit.jupiter.api.Test;
import se.framsteg.journey.placement.PlacementAction;
import se.framsteg.journey.stage.StageVisitAction;
import se.framsteg.journey.stage.StepAction;
import se.framsteg.journey.workplan.GoalAction;
import se.framsteg.journey.workplan.WorkPlanAction;
import se.framsteg.testing.TransitionTable;

/** The five tables as the specification has them; every action is tried from every state by every role and the service. */
class TheTablesOfAJourneyTest {

    @Test
    void aPlacement() {
        TransitionTable.mustHold(PlacementAction.MACHINE, """
                begin          | planned -> active        | supervisor
                cancel         | planned -> cancelled     | manager, case-officer
                call-off       | planned -> cancelled     |
                pause          | active -> paused         | manager
                change-scope   | active -> =              | manager
                resume         | paused -> active         | supervisor
                start-ending   | active, paused -> ending | supervisor, manager, case-officer
                record-outcome | ending -> =              | supervisor, manager
                end            | ending -> ended          | manager
                reopen         | ended -> ended, ending   | manager
                """);
    }

    @Test
    void aStageVisit() {
        TransitionTable.mustHold(StageVisitAction.MACHINE, """
                start         | planned -> open          | supervisor
                open-itself   | planned -> open          |
                make-ready    | open -> ready, done      | supervisor, participant
                sign-off      | ready -> ready, done     | supervisor, participant, manager
                send-back     | ready -> open            | supervisor, participant, manager
                finish-itself | open -> done             |
                skip          | planned, open -> skipped | supervisor, manager
                correct       | done -> =                | supervisor
                void          | planned, open, ready, done, skipped -> voided | manager
                """);
    }

    @Test
    void aStep() {
        TransitionTable.mustHold(StepAction.MACHINE, """
                complete            | open -> done                 | supervisor, manager, participant
                show                | open -> =                    | supervisor
                understand          | open -> done                 | participant
                fill                | open -> done                 |
                fall-away           | open -> not-applicable       |
                mark-not-applicable | open -> not-applicable       | supervisor, manager
                undo                | done, not-applicable -> open | supervisor, manager
                """);
    }

    @Test
    void aWorkPlan() {
        TransitionTable.mustHold(WorkPlanAction.MACHINE, """
                edit         | draft, proposed -> =         | supervisor, participant
                edit         | signing -> proposed          | supervisor, participant
                propose      | draft -> proposed            | supervisor, participant
                open-signing | proposed -> signing          | supervisor
                sign         | signing -> signing, agreed   | supervisor, participant, manager
                refuse       | signing -> proposed          | supervisor, participant, manager
                ask-without-signature   | signing -> =      | manager
                agree-without-signature | signing -> agreed | manager
                revise       | agreed -> =                  | supervisor, participant
                discard      | draft, proposed -> discarded | supervisor
                supersede    | agreed -> superseded         |
                close        | agreed -> closed             |
                """);
    }

    @Test
    void aGoal() {
        TransitionTable.mustHold(GoalAction.MACHINE, """
                activate     | proposed -> active        |
                reach        | active, paused -> reached | supervisor, participant
                reach-partly | active, paused -> partly  | supervisor, participant
                pause        | active -> paused          | supervisor, participant
                resume       | paused -> active          | supervisor, participant
                drop         | active, paused -> dropped | supervisor, participant
                """);
    }
}
