package org.broadsheet.web.admin.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void textWithoutMatchesIsOnePassage() {
        assertThat(MarkedText.of("Well said.", List.of())).containsExactly(new Passage("Well said.", ""));
        assertThat(MarkedText.of("", List.of(new Mark("xx", "Links", false)))).isEmpty();
    }

    @Test
    void marksEveryPlaceOfAMatchWhateverItsCapitals() {
        assertThat(marked("Buy now, buy Now or BUY NOW.", "Buy now")).isEqualTo("[Buy now], [buy Now] or [BUY NOW].");
    }

    @Test
    void marksWhatEachPieceOfEvidenceMatched() {
        assertThat(marked("Cheap lamps at a casino, casino lamps!", "casino", "Cheap", "nowhere"))
                .isEqualTo("[Cheap] lamps at a [casino], [casino] lamps!");
    }

    @Test
    void saysWhyEachPassageIsMarked() {
        assertThat(MarkedText.of(
                        "great cheap shop here: shop",
                        List.of(
                                new Mark("cheap shop", "Promotion", false),
                                new Mark("great cheap", "A word", false),
                                new Mark("here", "A word", false),
                                new Mark("cheap", "A word", false))))
                .containsExactly(
                        new Passage("great cheap shop", "A word; Promotion"),
                        new Passage(" ", ""),
                        new Passage("here", "A word"),
                        new Passage(": shop", ""));
    }

    @Test
    void marksAcrossLineEndsAndTags() {
        assertThat(marked("try <b>Buzz</b>\r\nBoost today", "try Buzz Boost"))
                .isEqualTo("[try <b>Buzz</b>\r\nBoost] today");
    }

    @Test
    void marksWhatOverlapsOnce() {
        assertThat(marked("great cheap shop here", "great cheap", "cheap shop")).isEqualTo("[great cheap shop] here");
        assertThat(marked("shop shop shop", "shop shop shop", "shop")).isEqualTo("[shop shop shop]");
    }

    @Test
    void matchesThatAreElsewhereMarkNothing() {
        assertThat(marked("Well said.", "casino", "", " ")).isEqualTo("Well said.");
    }

    @Test
    void aMatchAtTheEndIsMarkedToTheEnd() {
        assertThat(marked("see casino", "casino")).isEqualTo("see [casino]");
    }

    @Test
    void aWordThatStandsAloneIsNotMarkedInsideOfOthers() {
        assertThat(marked("The win is winning a window, Win!", "win"))
                .isEqualTo("The [win] is winning a window, [Win]!");
        assertThat(marked("aaa aa", "aa")).isEqualTo("aaa [aa]");
    }

    @Test
    void onlyWhatIsNoWordOfItsOwnIsMarkedInsideOfOthers() {
        assertThat(marked("Buy myviagra4u", "viagra")).isEqualTo("Buy my[viagra]4u");
        assertThat(MarkedText.of("Looking at windows", List.of(new Mark("win", "Learnt", true))))
                .containsExactly(new Passage("Looking at windows", ""));
    }

    @Test
    void singleLettersAndWordsThatEveryTextHasAreNotMarked() {
        assertThat(marked("The cat is a cat", "the", "Is", "a", "c")).isEqualTo("The cat is a cat");
        assertThat(marked("The cat is a cat", "is a cat")).isEqualTo("The cat [is a cat]");
        assertThat(marked("An \ud83c\udfb0 here", "\ud83c\udfb0")).isEqualTo("An \ud83c\udfb0 here");
    }

    private static String marked(String text, String... matches) {
        List<Mark> marks = Arrays.stream(matches)
                .map(match -> new Mark(match, "Links", false))
                .toList();
        return MarkedText.of(text, marks).stream()
                .map(passage -> passage.marked() ? "[" + passage.text() + "]" : passage.text())
                .collect(Collectors.joining());
    }
}
