package se.framsteg.validation.attempt;

import java.util.List;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.shared.problem.Faults;

/** What the person says of each learning outcome, in their own words if they like. */
public record SelfAssessment(List<Answer> answers) {

    public SelfAssessment {
        answers = List.copyOf(answers);
    }

    /** @param words null when the person adds nothing */
    public record Answer(String outcome, SelfRating rating, String words) {}

    /** One answer for each outcome, none for anything else. */
    void check(UnitSpecification unit) {
        Faults faults = new Faults();
        List<String> outcomes =
                unit.outcomes().stream().map(UnitSpecification.Outcome::code).toList();
        List<String> answered = answers.stream().map(Answer::outcome).toList();
        for (int i = 0; i < answered.size(); i++) {
            String pointer = "/answers/" + i + "/outcome";
            faults.unless(
                    outcomes.contains(answered.get(i)),
                    pointer,
                    "unknown-code",
                    "Modulen har inget sådant läranderesultat.",
                    "The unit has no such outcome.");
            faults.unless(
                    answered.indexOf(answered.get(i)) == i,
                    pointer,
                    "duplicate",
                    "Det finns redan ett svar för det här.",
                    "Already answered.");
        }
        faults.unless(
                answered.containsAll(outcomes),
                "/answers",
                "required",
                "Svara på alla läranderesultat i modulen.",
                "Answer every outcome of the unit.");
        faults.refuseIfAny();
    }
}
