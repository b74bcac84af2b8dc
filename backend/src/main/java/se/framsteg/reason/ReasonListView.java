package se.framsteg.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.LanguageMap;
import se.framsteg.shared.Link;
import se.framsteg.shared.contract.MayBeAbsent;

@Schema(name = "ReasonList", description = "En lista att välja ur. / A list to choose from.")
record ReasonListView(
        @Schema(description = "Listans namn. / The list's name.", examples = "referral-decline")
        String name,

        @Schema(description = "Det som går att välja i dag. / What may be chosen today.")
        List<ReasonView> items,

        @JsonProperty("_links") @Schema(description = "Vägar vidare. / Ways on.")
        Map<String, Link> links) {

    static ReasonListView of(String name, List<Reason> reasons) {
        return new ReasonListView(
                name, reasons.stream().map(ReasonView::of).toList(), Map.of("self", Link.to("/reason-lists/" + name)));
    }

    @Schema(name = "Reason", description = "En orsak eller ett nästa steg. / A reason or a next step.")
    record ReasonView(
            @Schema(description = "Koden. / The code.", examples = "no-place")
            String code,

            @Schema(description = "Orden, på svenska och engelska. / The words, in Swedish and English.")
            LanguageMap label,

            @MayBeAbsent @Schema(description = "Vems orsak det är. / Whose reason it is.")
            Reason.Origin origin,

            @MayBeAbsent @Schema(description = "Vad som följer för personen. / What follows for the person.")
            Reason.Consequence consequence,

            @Schema(description = "Om kollegan också måste få veta mer. / Whether the colleague has to be told more.")
            boolean needsText,

            @Schema(
                    description =
                            "Om personen kan få läsa orden som de står. / Whether the person may read the words as they are.")
            boolean personSafe,

            @Schema(description = "Vad som måste vara gjort först. / What must have been done first.")
            Set<Reason.Demand> demands) {

        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.code(),
                    LanguageMap.of(reason.label().sv(), reason.label().en()),
                    reason.origin(),
                    reason.consequence(),
                    reason.needsText(),
                    reason.personSafe(),
                    reason.demands());
        }
    }
}
