package se.framsteg.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.framsteg.shared.contract.MayBeAbsent;

/** One page of a list, as every list of the contract is answered. */
public record Page<T>(
        @Schema(description = "Raderna på den här sidan. / The rows of this page.")
        List<T> items,

        @Schema(description = "Så många rader får sidan högst ha. / The most rows a page may have.")
        int limit,

        @Schema(description = "Så många rader ligger före den här sidan. / How many rows come before this page.")
        int offset,

        @JsonProperty("_links") @Schema(description = "Bläddra. / Paging.")
        Links links) {

    @Schema(name = "PageLinks", description = "Vägar till sidorna intill. / Ways to the pages around.")
    public record Links(
            @Schema(description = "Den här sidan. / This page.")
            Link self,

            @Schema(description = "Första sidan. / The first page.")
            Link first,

            @MayBeAbsent @Schema(description = "Nästa sida, om det finns en. / The next page, if any.")
            Link next,

            @MayBeAbsent @Schema(description = "Förra sidan, om det finns en. / The previous page, if any.")
            Link prev) {}

    /** @param fetched up to {@link Paging#fetch} rows; the one too many is not shown */
    public static <T> Page<T> of(List<T> fetched, Paging paging) {
        boolean more = fetched.size() > paging.limit();
        int offset = paging.offset();
        return new Page<>(
                List.copyOf(more ? fetched.subList(0, paging.limit()) : fetched),
                paging.limit(),
                offset,
                new Links(
                        paging.from(offset),
                        paging.from(0),
                        more ? paging.from(offset + paging.limit()) : null,
                        offset > 0 ? paging.from(Math.max(0, offset - paging.limit())) : null));
    }
}
