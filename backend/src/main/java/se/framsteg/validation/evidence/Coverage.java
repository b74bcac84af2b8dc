package se.framsteg.validation.evidence;

import java.util.Collection;
import java.util.List;
import se.framsteg.catalogue.unit.UnitSpecification.Criterion;

/** Whether evidence is enough for a criterion, as far as can be counted. Whether it is good enough, the assessor says. */
public enum Coverage {
    ENOUGH("", ""),
    NONE("Det finns inget underlag av ett slag som räknas här.", "There is no evidence of a kind that counts here."),
    SELF_ASSESSMENT_ALONE(
            "Självskattning räcker inte ensam. Något annat behövs också.",
            "Self-assessment is not enough alone; something else is needed too."),
    TOO_FEW_OCCASIONS(
            "Det ska visas vid fler tillfällen, på olika dagar.",
            "It is to be shown on more occasions, on different days.");

    private final String sv;
    private final String en;

    Coverage(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    public String sv() {
        return sv;
    }

    public String en() {
        return en;
    }

    /** An occasion is a day: twice the same day has been seen once. */
    public static Coverage of(Criterion criterion, Collection<Evidence> evidence) {
        List<Evidence> counting = evidence.stream()
                .filter(one -> criterion.evidence().contains(one.kind()))
                .toList();
        if (counting.isEmpty()) {
            return NONE;
        }
        if (counting.stream().noneMatch(one -> one.kind().mayStandAlone())) {
            return SELF_ASSESSMENT_ALONE;
        }
        long days = counting.stream()
                .filter(one -> one.kind().mayStandAlone())
                .map(Evidence::occurredOn)
                .distinct()
                .count();
        return days < criterion.minimumOccasions() ? TOO_FEW_OCCASIONS : ENOUGH;
    }
}
