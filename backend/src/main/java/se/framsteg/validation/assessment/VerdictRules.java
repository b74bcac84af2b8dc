package se.framsteg.validation.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.catalogue.unit.UnitSpecification;
import se.framsteg.catalogue.unit.UnitSpecification.Criterion;
import se.framsteg.shared.problem.Faults;
import se.framsteg.validation.assessment.Verdict.OnCriterion;
import se.framsteg.validation.assessment.Verdict.Ticked;
import se.framsteg.validation.evidence.Claim;
import se.framsteg.validation.evidence.Coverage;
import se.framsteg.validation.evidence.Evidence;

/**
 * What must hold before a judgement may stand. Every open criterion is judged, once, and no other. What is met stands on
 * evidence that is claimed for it, of a kind that counts, ticked in all four ways, seen often enough, and never on the
 * person's own word alone. The unit is met when everything mandatory is.
 */
final class VerdictRules {

    private final UnitSpecification unit;
    private final Set<UUID> open;
    private final Map<UUID, Claim> claims;
    private final Faults faults = new Faults();

    private VerdictRules(UnitSpecification unit, Set<UUID> open, List<Claim> claims) {
        this.unit = unit;
        this.open = open;
        this.claims = claims.stream()
                .collect(Collectors.toMap(claim -> claim.evidence().id(), Function.identity()));
    }

    /** Refuses with everything that is wrong. */
    static void check(Verdict verdict, UnitSpecification unit, Set<UUID> open, List<Claim> claims, LocalDate today) {
        VerdictRules rules = new VerdictRules(unit, open, claims);
        rules.judgesWhatIsOpen(verdict.criteria());
        for (int i = 0; i < verdict.criteria().size(); i++) {
            rules.standsOnEvidence(verdict.criteria().get(i), "/criteria/" + i);
        }
        switch (verdict.result()) {
            case MET -> rules.everythingMandatoryIsMet(verdict);
            case NOT_YET -> rules.somethingMandatoryIsNotMet(verdict);
            case REFERRED_BACK -> rules.tellsWhatIsMissing(verdict, today);
        }
        rules.faults.refuseIfAny();
    }

    private void judgesWhatIsOpen(List<OnCriterion> criteria) {
        Set<UUID> judged = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            UUID id = criteria.get(i).criterionId();
            faults.unless(
                    open.contains(id) && judged.add(id),
                    "/criteria/" + i + "/criterionId",
                    "not-open",
                    "Det kriteriet ska inte bedömas nu, eller står två gånger.",
                    "That criterion is not to be judged now, or stands twice.");
        }
        List<String> left = unit.criteria().stream()
                .filter(criterion -> open.contains(criterion.id()) && !judged.contains(criterion.id()))
                .map(Criterion::code)
                .toList();
        faults.unless(
                left.isEmpty(),
                "/criteria",
                "required",
                "Bedöm också " + String.join(", ", left) + ".",
                "Judge these too: " + String.join(", ", left) + ".");
    }

    private void standsOnEvidence(OnCriterion judged, String pointer) {
        Set<UUID> used = new HashSet<>();
        for (int i = 0; i < judged.evidence().size(); i++) {
            UUID id = judged.evidence().get(i).evidenceId();
            faults.unless(
                    claims.containsKey(id) && claims.get(id).speaksFor(judged.criterionId()) && used.add(id),
                    pointer + "/evidence/" + i + "/evidenceId",
                    "unknown-id",
                    "Det underlaget hör inte till kriteriet, eller står två gånger.",
                    "That evidence is not claimed for the criterion, or stands twice.");
        }
        if (judged.isMet()) {
            unit.criterion(judged.criterionId()).ifPresent(criterion -> isCovered(criterion, judged, pointer));
            faults.unless(
                    judged.missing() == null,
                    pointer + "/missing",
                    "not-asked-for",
                    "Det som är uppnått saknar ingenting.",
                    "What is met lacks nothing.");
        }
    }

    private void isCovered(Criterion criterion, OnCriterion judged, String pointer) {
        List<Evidence> counting = judged.evidence().stream()
                .filter(Ticked::counts)
                .map(ticked -> claims.get(ticked.evidenceId()))
                .filter(claim -> claim != null && claim.speaksFor(criterion.id()))
                .map(Claim::evidence)
                .distinct()
                .toList();
        Coverage coverage = Coverage.of(criterion, counting);
        faults.unless(
                coverage == Coverage.ENOUGH,
                pointer + "/evidence",
                se.framsteg.shared.Codes.toWire(coverage),
                coverage.sv(),
                coverage.en());
    }

    private void everythingMandatoryIsMet(Verdict verdict) {
        for (int i = 0; i < verdict.criteria().size(); i++) {
            OnCriterion judged = verdict.criteria().get(i);
            faults.unless(
                    judged.isMet() || !isMandatory(judged),
                    "/criteria/" + i + "/outcome",
                    "not-met",
                    "Modulen är uppnådd först när allt obligatoriskt är det.",
                    "The unit is met when everything mandatory is.");
        }
        faults.required(verdict.personText(), "/personText");
        noDateToCompleteBy(verdict);
    }

    private void somethingMandatoryIsNotMet(Verdict verdict) {
        faults.unless(
                verdict.criteria().stream().anyMatch(judged -> isMandatory(judged) && !judged.isMet()),
                "/result",
                "everything-met",
                "Allt obligatoriskt är uppnått. Då är modulen det också.",
                "Everything mandatory is met, and so is the unit.");
        faults.required(verdict.personText(), "/personText");
        noDateToCompleteBy(verdict);
    }

    private void tellsWhatIsMissing(Verdict verdict, LocalDate today) {
        for (int i = 0; i < verdict.criteria().size(); i++) {
            OnCriterion judged = verdict.criteria().get(i);
            if (isMandatory(judged) && !judged.isMet()) {
                faults.required(judged.missing(), "/criteria/" + i + "/missing");
            }
        }
        faults.unless(
                verdict.criteria().stream().anyMatch(judged -> judged.missing() != null),
                "/criteria",
                "nothing-missing",
                "Skriv vad som saknas för minst ett kriterium.",
                "Say what is missing for at least one criterion.");
        faults.required(verdict.completeBy(), "/completeBy");
        faults.unless(
                verdict.completeBy() == null || verdict.completeBy().isAfter(today),
                "/completeBy",
                "not-in-the-future",
                "Välj en dag som kommer.",
                "Choose a day to come.");
    }

    private void noDateToCompleteBy(Verdict verdict) {
        faults.unless(
                verdict.completeBy() == null,
                "/completeBy",
                "not-asked-for",
                "Dagen hör bara till en komplettering.",
                "The day belongs to a completion only.");
    }

    private boolean isMandatory(OnCriterion judged) {
        return unit.criterion(judged.criterionId()).map(Criterion::mandatory).orElse(false);
    }
}
