package org.broadsheet.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.api.page.Slice;
import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void aListOfOnePageNeedsNoLinks() {
        Pagination pages = Pagination.of(new Slice<>(List.of("a"), 1, 1, 10), "/war/");

        assertThat(pages.several()).isFalse();
        assertThat(pages.previous()).isNull();
        assertThat(pages.next()).isNull();
    }

    @Test
    void theFirstPageHasTheListsOwnAddress() {
        Pagination pages = Pagination.of(new Slice<>(List.of(), 30, 2, 10), "/war/");

        assertThat(pages.previous()).isEqualTo("/war/");
        assertThat(pages.next()).isEqualTo("/war/page/3/");
        assertThat(pages.steps().get(0).address()).isEqualTo("/war/");
        assertThat(pages.steps().get(1).current()).isTrue();
    }

    @Test
    void longListsNameTheEndsAndTheNeighbours() {
        assertThat(steps(20, 10)).isEqualTo("1 … 8 9 [10] 11 12 … 20");
        assertThat(steps(20, 1)).isEqualTo("[1] 2 3 … 20");
        assertThat(steps(20, 20)).isEqualTo("1 … 18 19 [20]");
        assertThat(steps(4, 2)).isEqualTo("1 [2] 3 4");
    }

    private static String steps(int count, int number) {
        return Pagination.of(new Slice<>(List.of(), count, number, 1), "/").steps().stream()
                .map(step -> step.gap() ? "…" : step.current() ? "[" + step.number() + "]" : "" + step.number())
                .collect(Collectors.joining(" "));
    }
}
