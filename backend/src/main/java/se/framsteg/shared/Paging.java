package se.framsteg.shared;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Which page of a list is asked for. A collection fetches {@link #fetch} rows, one more than are shown: that the row too many
 * exists tells that there is a next page, and nothing has to be counted.
 *
 * @param address the list's own, with its filters but without limit and offset
 */
public record Paging(int limit, int offset, String address) {

    public static Paging of(int limit, int offset, URI request) {
        String filters = request.getRawQuery() == null
                ? ""
                : Arrays.stream(request.getRawQuery().split("&"))
                        .filter(pair -> !pair.startsWith("limit=") && !pair.startsWith("offset="))
                        .map(pair -> pair + "&")
                        .collect(Collectors.joining());
        return new Paging(limit, offset, request.getRawPath() + "?" + filters);
    }

    public int fetch() {
        return limit + 1;
    }

    Link from(int otherOffset) {
        return new Link(address + "limit=" + limit + "&offset=" + otherOffset);
    }
}
