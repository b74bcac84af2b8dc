package se.framsteg.journey.workplan;

import static se.framsteg.shared.PersonalDataHolder.Protection.S1;
import static se.framsteg.shared.PersonalDataHolder.Protection.S2;
import static se.framsteg.shared.PersonalDataHolder.Protection.S3;

import jakarta.inject.Singleton;
import java.util.List;
import se.framsteg.shared.PersonalDataHolder;

/** What the sub-room keeps about persons, and why. */
@Singleton
class WorkPlanData implements PersonalDataHolder {

    private static final String PLAN = "För att du och din handledare ska veta vad ni har kommit överens om.";
    private static final String HISTORY = "För att det ska synas vad som har hänt med din plan och varför.";

    @Override
    public List<Column> personalColumns() {
        return List.of(
                new Column("work_plan", "placement_id", S1, PLAN),
                new Column("work_plan", "hours_per_week", S2, PLAN),
                new Column("work_plan", "follow_up_days", S2, PLAN),
                new Column("work_plan", "sealed_words", S3, PLAN),
                new Column("work_plan", "sealed_waiver", S3, "För att det ska synas varför planen gäller utan dig."),
                new Column("work_plan_unit", "unit_version_id", S2, "Det du vill få intyg på."),
                new Column("goal", "plan_id", S1, PLAN),
                new Column("goal", "sealed_words", S3, "Dina mål, med dina ord."),
                new Column("goal", "sealed_outcome", S3, "Hur det gick med dina mål."),
                new Column("goal", "unit_version_id", S2, "Det du vill få intyg på."),
                new Column("goal", "status", S2, "Hur det går med dina mål."),
                new Column("work_plan_transition", "sealed_colleague_text", S3, HISTORY),
                new Column("work_plan_transition", "account_id", S2, HISTORY),
                new Column("goal_transition", "sealed_colleague_text", S3, HISTORY),
                new Column("goal_transition", "account_id", S2, HISTORY));
    }
}
