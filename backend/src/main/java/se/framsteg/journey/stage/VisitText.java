package se.framsteg.journey.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import se.framsteg.model.Stage;
import se.framsteg.model.Step;
import se.framsteg.signing.CanonicalText;

/** The text of a visit, as it is read through and signed. */
@ApplicationScoped
class VisitText {

    private final Instance<VisitSection> sections;

    VisitText(@Any Instance<VisitSection> sections) {
        this.sections = sections;
    }

    CanonicalText of(Course course, StageVisit visit) {
        Stage stage = course.stageOf(visit);
        CanonicalText.Builder text = CanonicalText.titled(stage.title().sv())
                .entry("Deltagare", course.participantName())
                .entry("Omgång", stage.repeatable() ? visit.round() : null)
                .entry("Påbörjad", visit.openedOn())
                .entry("Klar", visit.readyOn());
        for (StepRecord record : visit.steps()) {
            add(text, stage.step(record.stepId()), record);
        }
        sections.forEach(section -> section.addTo(text, course, visit));
        return text.build();
    }

    private static void add(CanonicalText.Builder text, Step step, StepRecord record) {
        text.heading(step.title().sv())
                .entry("Läge", record.status().label())
                .entry("Dag", record.doneOn())
                .entry("Deltagaren", record.understoodAt() == null ? null : "Jag har förstått")
                .entry("Svar", record.choice() == null ? null : record.choice().label())
                .entry("Med personens egna ord", record.personWords())
                .entry("Anteckning", record.note());
    }
}
