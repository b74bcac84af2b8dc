package se.framsteg.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.framsteg.shared.PersonalDataHolder;

/** What the room keeps about persons in their placements and stages, and why. */
@ApplicationScoped
class PersonalColumns implements PersonalDataHolder {

    @Override
    public Collection<Column> personalColumns() {
        return List.of(
                new Column("placement", "participant_id", Protection.S1, "Vems placering det är."),
                new Column("placement", "end_code", Protection.S2, "Hur din placering slutade."),
                new Column("placement", "outcome_code", Protection.S2, "Vart du gick sedan."),
                new Column("placement", "outcome_subsidy", Protection.S2, "Vilket stöd din anställning har."),
                new Column("placement", "sealed_words", Protection.S3, "Det du sa om vart du går sedan."),
                new Column("placement_pause", "reason_code", Protection.S3, "Varför du hade ett uppehåll."),
                new Column("placement_pause", "sealed_words", Protection.S3, "Hur vi höll kontakten."),
                new Column("placement_scope", "hours_per_week", Protection.S2, "Dina timmar i veckan."),
                new Column("placement_scope", "sealed_words", Protection.S3, "Varför dina timmar ändrades."),
                new Column("placement_transition", "sealed_person_text", Protection.S3, "Det vi skrev till dig."),
                new Column(
                        "placement_transition", "sealed_colleague_text", Protection.S3, "Det vi skrev om en ändring."),
                new Column("follow_up", "sealed_words", Protection.S3, "Det du sa och det ni kom överens om."),
                new Column("progress_rating", "sealed_words", Protection.S3, "Hur du och din handledare såg på läget."),
                new Column("stage_visit", "status", Protection.S2, "Var du är i din resa."),
                new Column("step_record", "status", Protection.S2, "Det du har gjort i en etapp."),
                new Column("step_record", "choice", Protection.S2, "Ditt svar på en fråga."),
                new Column("step_record", "sealed_words", Protection.S3, "Det du sa och det som antecknades."),
                new Column(
                        "stage_visit_transition", "sealed_colleague_text", Protection.S3, "Varför en etapp ändrades."),
                new Column(
                        "step_record_transition",
                        "sealed_colleague_text",
                        Protection.S3,
                        "Varför ett moment ändrades."));
    }
}
