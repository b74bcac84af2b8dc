package se.framsteg.referral;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.framsteg.shared.problem.Faults;

/**
 * What is asked for: the kind of placement, the decision behind it, when and how much.
 *
 * @param placementKind the code of a kind in room {@code organisation}; it brings the legal ground for sharing
 * @param decisionReference the decision's number at the authority
 * @param commissionerReference the authority's own reference (dnr)
 */
@Embeddable
public record ReferralOrder(
        String placementKind,
        String decisionReference,
        LocalDate decidedOn,
        String commissionerReference,
        LocalDate periodFrom,
        LocalDate periodTo,
        BigDecimal hoursPerWeek) {

    static final ReferralOrder EMPTY = new ReferralOrder(null, null, null, null, null, null, null);

    void checkComplete(Faults faults, boolean decisionRequired) {
        faults.required(placementKind, "/order/placementKind")
                .required(periodFrom, "/order/periodFrom")
                .required(periodTo, "/order/periodTo")
                .required(hoursPerWeek, "/order/hoursPerWeek");
        if (decisionRequired) {
            faults.required(decisionReference, "/order/decisionReference");
        }
        checkPeriod(faults, periodFrom, periodTo, "/order/periodTo");
    }

    public static void checkPeriod(Faults faults, LocalDate from, LocalDate to, String pointer) {
        faults.unless(
                from == null || to == null || !to.isBefore(from),
                pointer,
                "before-start",
                "Periodens slut ligger före dess början.",
                "The period ends before it begins.");
    }

    ReferralOrder decidedFor(LocalDate from, LocalDate to) {
        return new ReferralOrder(
                placementKind, decisionReference, decidedOn, commissionerReference, from, to, hoursPerWeek);
    }
}
