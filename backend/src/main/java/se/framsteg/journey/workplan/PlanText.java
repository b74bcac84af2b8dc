package se.framsteg.journey.workplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.catalogue.unit.UnitVersionRow;
import se.framsteg.journey.workplan.PlanContent.GoalContent;
import se.framsteg.journey.workplan.PlanContent.NextStep;
import se.framsteg.participant.ParticipantNames;
import se.framsteg.signing.CanonicalText;

/** The text of a plan, as it is read through and signed. */
@ApplicationScoped
class PlanText {

    private final ParticipantNames names;
    private final UnitTitles units;

    PlanText(ParticipantNames names, UnitTitles units) {
        this.names = names;
        this.units = units;
    }

    CanonicalText of(OpenPlan open) {
        WorkPlan plan = open.plan();
        PlanContent content = plan.content();
        Map<UUID, UnitVersionRow> titles = units.of(content.unitIds());
        UUID participant = open.participantId();
        CanonicalText.Builder text = CanonicalText.titled("Arbetsplan")
                .entry(
                        "Deltagare",
                        names.of(plan.organisationId(), List.of(participant)).get(participant))
                .entry("Version", plan.number())
                .entry("Det nya i den här versionen", plan.revisionWhy())
                .entry("Läst tillsammans", plan.readTogetherOn())
                .entry("Timmar i veckan", hours(content.hoursPerWeek()))
                .entry("Så kan tiden växa", content.stepUp())
                .list("Arbetsuppgifter", content.tasks())
                .entry("Stöd och anpassningar", content.supports())
                .entry("Vill få intyg på", content.validation())
                .list("Moduler att validera", unitLines(content, titles))
                .list(
                        "Uppföljning",
                        content.followUpDays().stream().map(LocalDate::toString).toList());
        int number = 1;
        for (GoalContent goal : content.goals()) {
            text.heading("Mål " + number++).list("Målet", goalLines(goal, titles));
        }
        return text.build();
    }

    static List<String> unitLines(PlanContent content, Map<UUID, UnitVersionRow> titles) {
        return content.unitIds().stream().map(titles::get).map(UnitTitles::line).toList();
    }

    /** A goal as people read it, line by line. */
    static List<String> goalLines(GoalContent goal, Map<UUID, UnitVersionRow> titles) {
        List<String> lines = new ArrayList<>();
        lines.add(goal.ownWords());
        NextStep step = goal.nextStep();
        if (step != null) {
            lines.add("Nästa steg: " + step.words()
                    + (step.owner() == null ? "" : " – " + step.owner().label())
                    + (step.dueOn() == null ? "" : ", senast " + step.dueOn()));
        }
        if (goal.unitId() != null) {
            lines.add("Modul: " + UnitTitles.line(titles.get(goal.unitId())));
        }
        return lines;
    }

    /** As Swedes write it: 37,5. */
    static String hours(BigDecimal hours) {
        return hours == null ? null : hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
