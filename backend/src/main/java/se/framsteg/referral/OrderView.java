package se.framsteg.referral;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "ReferralOrder", description = "Det som beställs. / What is ordered.")
public record OrderView(
        @MayBeAbsent @Schema(description = "Slag av placering. / Kind of placement.", examples = "work-training")
        String placementKind,

        @MayBeAbsent @Schema(description = "Beslutets nummer. / The decision's number.")
        String decisionReference,

        @MayBeAbsent @Schema(description = "När beslutet togs. / When it was decided.")
        LocalDate decidedOn,

        @MayBeAbsent @Schema(description = "Ert eget diarienummer. / The authority's own reference.")
        String commissionerReference,

        @MayBeAbsent @Schema(description = "Första dag. / First day.")
        LocalDate periodFrom,

        @MayBeAbsent @Schema(description = "Sista dag. / Last day.")
        LocalDate periodTo,

        @MayBeAbsent @Schema(description = "Timmar i veckan. / Hours a week.")
        BigDecimal hoursPerWeek,

        @MayBeAbsent @Schema(description = "Vad placeringen ska leda till. / What it is to lead to.")
        String purpose,

        @MayBeAbsent @Schema(description = "Önskemål och det som hjälper i arbetet. / Wishes, and what helps at work.")
        String needs) {

    static OrderView of(ReferralOrder order, ReferralWords words) {
        return new OrderView(
                order.placementKind(),
                order.decisionReference(),
                order.decidedOn(),
                order.commissionerReference(),
                order.periodFrom(),
                order.periodTo(),
                order.hoursPerWeek(),
                words.purpose(),
                words.needs());
    }
}
