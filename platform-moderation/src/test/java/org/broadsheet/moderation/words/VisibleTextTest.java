package org.broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "<p>fish &amp; chips</p>, fish & chips",
        "<p>e<b>e</b>l</p>, eel",
        "&#101;&#x65;l, eel",
        "<a title=\"1 > 0\" href='x'>eel</a>, eel",
        "3 < 4 and 5 > 4, 3 < 4 and 5 > 4",
        "a&bogus;b, a b",
        "<b title=\"it's\">eel</b <i>, eel",
        "eel <b class=\"x, 'eel \"x'",
        "eel <b, eel"
    })
    void isWhatReadersSee(String markup, String expected) {
        assertThat(new VisibleText(markup).toString().strip()).isEqualTo(expected);
    }

    @Test
    void blocksPartWords() {
        assertThat(new VisibleText("one<br>two<p>three")).hasToString("one\ntwo\nthree");
    }

    @Test
    void replacesWithoutTouchingTags() {
        VisibleText text = new VisibleText("a <b>fi</b>sh &amp; <i>&#99;hips</i>!");
        assertThat(text).hasToString("a fish & chips!");
        assertThat(text.with(
                        List.of(new VisibleText.Replacement(2, 6, "eel"), new VisibleText.Replacement(9, 14, "a<b"))))
                .isEqualTo("a <b>eel</b> &amp; <i>a&lt;b</i>!");
    }

    @Test
    void replacesWhatReferencesSpell() {
        VisibleText text = new VisibleText("&#128031;fish");
        assertThat(text).hasToString("\ud83d\udc1ffish");
        assertThat(text.with(List.of(new VisibleText.Replacement(2, 6, "x")))).isEqualTo("&#128031;x");
        assertThat(text.with(List.of(new VisibleText.Replacement(0, 2, "x")))).isEqualTo("xfish");
    }
}
