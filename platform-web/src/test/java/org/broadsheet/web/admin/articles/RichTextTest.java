package org.broadsheet.web.admin.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Words with <strong>weight</strong> and a <a href=\"https://news.example/a?b=1\">link</a>.</p>",
                "<h2>Head</h2><ul><li>one<ul><li>deep</li></ul></li></ul><blockquote>said</blockquote>",
                "<p>5 &lt; 6</p>"
            })
    void holdsWhatItsToolbarMakes(String html) {
        assertThat(RichText.canHold(html)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>1</td></tr></table>",
                "<figure><img src=\"/media/1/a.jpg\" alt=\"\" /></figure>",
                "<p class=\"pullquote\">x</p>",
                "<p lang=\"de\">x</p>",
                "<blockquote><p>one</p><p>two</p></blockquote>",
                "<ul><li>\n<p>x</p></li></ul>",
                "<p><a href=\"/\" title=\"x\">x</a></p>"
            })
    void doesNotHoldWhatItWouldDrop(String html) {
        assertThat(RichText.canHold(html)).isFalse();
    }
}
