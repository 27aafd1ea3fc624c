package org.broadsheet.web.admin.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void textWithoutMatchesIsOnePassage() {
        assertThat(MarkedText.of("Well said.", List.of(), List.of())).containsExactly(new Passage("Well said.", false));
        assertThat(MarkedText.of("", List.of("x"), List.of("x"))).isEmpty();
    }

    @Test
    void marksEveryPlaceOfAMatch() {
        assertThat(marked("Buy now, buy Now or Buy now.", "Buy now")).isEqualTo("[Buy now], buy Now or [Buy now].");
    }

    @Test
    void marksAcrossLineEndsAndTags() {
        assertThat(marked("try <b>Buzz</b>\r\nBoost today", "try Buzz Boost"))
                .isEqualTo("[try <b>Buzz</b>\r\nBoost] today");
    }

    @Test
    void marksWhatOverlapsOnce() {
        assertThat(marked("great cheap shop here", "great cheap", "cheap shop")).isEqualTo("[great cheap shop] here");
    }

    @Test
    void matchesThatAreElsewhereMarkNothing() {
        assertThat(marked("Well said.", "casino", "", " ")).isEqualTo("Well said.");
    }

    @Test
    void aMatchAtTheEndIsMarkedToTheEnd() {
        assertThat(marked("see casino", "casino")).isEqualTo("see [casino]");
    }

    private static String marked(String text, String... matches) {
        return MarkedText.of(text, List.of(matches), List.of()).stream()
                .map(passage -> passage.marked() ? "[" + passage.text() + "]" : passage.text())
                .collect(Collectors.joining());
    }

    @Test
    void marksALearntWordWhereItIsAWord() {
        assertThat(MarkedText.of("He heard her: \u201che\u201d", List.of(), List.of("he")))
                .containsExactly(
                        new Passage("He heard her: \u201c", false),
                        new Passage("he", true),
                        new Passage("\u201d", false));
    }
}
