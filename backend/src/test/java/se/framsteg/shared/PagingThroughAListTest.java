package se.framsteg.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagingThroughAListTest {

    private static Paging asked(int limit, int offset) {
        return Paging.of(
                limit, offset, URI.create("http://x/framsteg/v1/participants?limit=9&q=%C3%85sa&offset=7&sort=name"));
    }

    private static final String LIST = "/framsteg/v1/participants?q=%C3%85sa&sort=name&";

    @Test
    void theRowTooManyIsNotShownButTellsThatThereIsMore() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), asked(2, 0));
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.links().next().href()).isEqualTo(LIST + "limit=2&offset=2");
        assertThat(page.links().prev()).isNull();
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        Page<Integer> page = Page.of(List.of(1, 2), asked(2, 3));
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.links().next()).isNull();
        assertThat(page.links().prev().href()).isEqualTo(LIST + "limit=2&offset=1");
        assertThat(page.links().self().href()).isEqualTo(LIST + "limit=2&offset=3");
    }

    @Test
    void nobodyIsSentToBeforeTheFirstRow() {
        assertThat(Page.of(List.of(1), asked(20, 5)).links().prev().href()).endsWith("offset=0");
    }

    @Test
    void aListWithoutFiltersHasAnAddressToo() {
        Paging paging = Paging.of(20, 0, URI.create("http://x/framsteg/v1/organisations"));
        assertThat(Page.of(List.of(), paging).links().first().href())
                .isEqualTo("/framsteg/v1/organisations?limit=20&offset=0");
    }
}
