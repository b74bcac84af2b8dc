package se.framsteg.catalogue.unit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.framsteg.catalogue.Criterion;
import se.framsteg.catalogue.EvidenceKind;
import se.framsteg.catalogue.LearningOutcome;
import se.framsteg.catalogue.ProgrammeVersion;
import se.framsteg.catalogue.SubjectArea;
import se.framsteg.catalogue.UnitVersion;
import se.framsteg.catalogue.unit.UnitVersionView.AreaRef;
import se.framsteg.catalogue.unit.UnitVersionView.CriterionView;
import se.framsteg.catalogue.unit.UnitVersionView.OutcomeView;
import se.framsteg.catalogue.unit.UnitVersionView.ProgrammeRef;

/** A unit with all that stands around it, told to a reader or to whoever measures somebody against it. */
record WholeUnit(UnitVersion unit, SubjectArea area, ProgrammeVersion version, List<LearningOutcome> outcomes) {

    UnitVersionView view() {
        Set<EvidenceKind> used = outcomes.stream()
                .flatMap(outcome -> outcome.criteria().stream())
                .flatMap(criterion -> kinds(criterion).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidenceKind.class)));
        return new UnitVersionView(
                unit.id(),
                unit.code(),
                unit.title(),
                unit.purpose(),
                version.levels().stream()
                        .filter(level -> level.level() == unit.level())
                        .findFirst()
                        .orElseThrow(),
                unit.credits(),
                unit.hours(),
                new AreaRef(area.code(), area.name()),
                new ProgrammeRef(
                        version.id(),
                        version.programme().code(),
                        version.title(),
                        version.semver(),
                        version.sample(),
                        version.status()),
                unit.recommendedBefore(),
                version.evidenceTexts().stream()
                        .filter(text -> used.contains(text.kind()))
                        .toList(),
                outcomes.stream().map(WholeUnit::view).toList());
    }

    private static OutcomeView view(LearningOutcome outcome) {
        return new OutcomeView(
                outcome.code(),
                outcome.text(),
                outcome.criteria().stream()
                        .map(criterion -> new CriterionView(
                                criterion.id(),
                                criterion.code(),
                                criterion.text(),
                                criterion.mandatory(),
                                List.copyOf(kinds(criterion)),
                                criterion.minimumOccasions()))
                        .toList());
    }

    UnitSpecification specification(LocalDate today) {
        return new UnitSpecification(
                unit.id(),
                version.programme().id(),
                version.programme().code(),
                version.semver(),
                area.code(),
                unit.code(),
                unit.title(),
                unit.level(),
                unit.credits(),
                version.sample(),
                version.openForStart(today),
                version.openForAward(today),
                outcomes.stream().map(WholeUnit::specification).toList());
    }

    private static UnitSpecification.Outcome specification(LearningOutcome outcome) {
        return new UnitSpecification.Outcome(
                outcome.code(),
                outcome.text(),
                outcome.criteria().stream()
                        .map(criterion -> new UnitSpecification.Criterion(
                                criterion.id(),
                                criterion.code(),
                                criterion.text(),
                                criterion.mandatory(),
                                kinds(criterion),
                                criterion.minimumOccasions()))
                        .toList());
    }

    private static Set<EvidenceKind> kinds(Criterion criterion) {
        return criterion.evidenceKinds().stream()
                .map(EvidenceKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidenceKind.class)));
    }
}
