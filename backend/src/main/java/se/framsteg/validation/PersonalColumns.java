package se.framsteg.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.framsteg.shared.PersonalDataHolder;

/** What the room keeps about persons, and why. */
@ApplicationScoped
class PersonalColumns implements PersonalDataHolder {

    private static final String SHOWN = "Det du har visat att du kan.";
    private static final String JUDGED = "Hur det du visade bedömdes, och av vem.";

    @Override
    public Collection<Column> personalColumns() {
        return List.of(
                new Column("unit_attempt", "participant_id", Protection.S1, "Vems valideringen är."),
                new Column("unit_attempt", "status", Protection.S3, "Hur långt du har kommit i modulen."),
                new Column("unit_attempt", "aim", Protection.S2, "Varför du valde modulen."),
                new Column(
                        "unit_attempt_transition", "sealed_words", Protection.S3, "Vad som sades när något ändrades."),
                new Column("self_assessment", "sealed_words", Protection.S3, "Vad du själv säger om det du kan."),
                new Column("evidence", "participant_id", Protection.S1, "Vems underlaget är."),
                new Column("evidence", "occurred_on", Protection.S2, SHOWN),
                new Column("evidence", "sealed_words", Protection.S3, SHOWN),
                new Column("evidence_claim", "participant_id", Protection.S1, SHOWN),
                new Column("assessment_decision", "result", Protection.S3, JUDGED),
                new Column("assessment_decision", "sealed_words", Protection.S3, JUDGED),
                new Column("decision_criterion", "outcome", Protection.S3, JUDGED),
                new Column("verification", "sealed_words", Protection.S3, "Hur bedömningen kvalitetssäkrades."),
                new Column("verification_criterion", "opinion", Protection.S3, "Hur bedömningen kvalitetssäkrades."),
                new Column("unit_award", "participant_id", Protection.S1, "Vems modulen är."));
    }
}
