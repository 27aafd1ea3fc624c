package org.broadsheet.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutoParagraphsTest {

    @Test
    void makesParagraphsOfEmptyLines() {
        assertThat(AutoParagraphs.of("One.\n\nTwo.\n \t\n\n\nThree.\r\n\r\nFour."))
                .isEqualTo("<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n<p>Four.</p>");
    }

    @Test
    void makesBreaksOfSingleLineEnds() {
        assertThat(AutoParagraphs.of("Roses are red,  \nviolets<br>\nare blue.\n\nEnd."))
                .isEqualTo("<p>Roses are red,<br />\nviolets<br>\nare blue.</p>\n<p>End.</p>");
    }

    @Test
    void takesTwoBreaksForAParagraphsEnd() {
        assertThat(AutoParagraphs.of("One<br><br />\nTwo<br/> <br>Three"))
                .isEqualTo("<p>One</p>\n<p>Two</p>\n<p>Three</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201cQuotes\u201d, it\u2019s said \u2013 \u2018here\u2019\u2026",
                "a < b && c > d",
                "a <3 b",
                "\u00a0indented by no-break spaces\u00a0",
                "\uD83D\uDE80 \u202Eright to left\u202C \u200B",
                "[gallery ids=\"1,2\"]",
                "&nbsp;&#8217;&amp;"
            })
    void leavesTheWordsAsTheyAre(String words) {
        assertThat(AutoParagraphs.of(words)).isEqualTo("<p>" + words + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Has its paragraph.</p>",
                "<h2>Head</h2>",
                "<ul>\n<li>one</li>\n<li>two</li>\n</ul>",
                "<div>alone</div>",
                "<hr />",
                "<table><tbody><tr><td>a</td></tr></tbody></table>",
                "<pre>keeps\n\n  its   lines\n<b>and</b> tags</pre>",
                "<figure class=\"a\"><img src=\"x.png\"><figcaption>Said</figcaption></figure>"
            })
    void leavesBlocksAsTheyAre(String block) {
        assertThat(AutoParagraphs.of(block).replace("\n", "")).isEqualTo(block.replace("\n", ""));
        if (block.startsWith("<pre>")) {
            assertThat(AutoParagraphs.of(block)).isEqualTo(block);
        }
    }

    @Test
    void setsBlocksApartFromTheTextAroundThem() {
        assertThat(AutoParagraphs.of("Before\n<h2>Head</h2>\nAfter\n<ul>\n<li>one</li>\n</ul>\nEnd"))
                .isEqualTo("<p>Before</p>\n<h2>Head</h2>\n<p>After</p>\n<ul>\n<li>one</li></ul>\n<p>End</p>");
    }

    @Test
    void makesParagraphsInsideQuotesAndDivisionsThatHaveSeveral() {
        assertThat(AutoParagraphs.of("<blockquote>One\n\nTwo</blockquote>"))
                .isEqualTo("<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>");
        assertThat(AutoParagraphs.of("<blockquote>One</blockquote>"))
                .isEqualTo("<blockquote>\n<p>One</p>\n</blockquote>");
        assertThat(AutoParagraphs.of("<div>One\n\nTwo</div>")).isEqualTo("<div>\n<p>One</p>\n<p>Two</p>\n</div>");
    }

    @Test
    void splitsAnExplicitParagraphAtItsEmptyLine() {
        assertThat(AutoParagraphs.of("<p class=\"x\">One\n\nTwo\nlines</p>"))
                .isEqualTo("<p class=\"x\">One</p>\n<p>Two<br />\nlines</p>");
    }

    @Test
    void endsAnExplicitParagraphBeforeABlock() {
        assertThat(AutoParagraphs.of("<p>One<div>Two</div>Three</p>Four").replace("\n", ""))
                .isEqualTo("<p>One</p><div>Two</div><p>Three</p><p>Four</p>");
    }

    @Test
    void putsPicturesAndLinksIntoParagraphsButNotEmptyAnchors() {
        assertThat(AutoParagraphs.of("<img src=\"a.png\" alt=\"\">\n\n<a href=\"/x\">x</a>"))
                .isEqualTo("<p><img src=\"a.png\" alt=\"\"></p>\n<p><a href=\"/x\">x</a></p>");
        assertThat(AutoParagraphs.of("<a href=\"/x\"><div>block</div></a>").replace("\n", ""))
                .isEqualTo("<a href=\"/x\"><div>block</div></a>");
    }

    @Test
    void keepsLineEndsWithinTags() {
        assertThat(AutoParagraphs.of("See <a\n href=\"/x\"\n\n title=\"a > b\">this</a>"))
                .isEqualTo("<p>See <a\n href=\"/x\"\n\n title=\"a > b\">this</a></p>");
    }

    @Test
    void removesTheBlockEditorsCommentsAndLeavesItsParagraphs() {
        String body = """
                <!-- wp:paragraph {"dropCap":true} -->
                <p>One
                line</p>
                <!-- /wp:paragraph -->

                <!-- wp:latest-posts {"postsToShow":3} /-->

                <!-- wp:quote -->
                <blockquote class="wp-block-quote"><!-- wp:paragraph --><p>Two</p><!-- /wp:paragraph --></blockquote>
                <!-- /wp:quote -->""";

        assertThat(AutoParagraphs.of(body))
                .isEqualTo("<p>One\nline</p>\n<blockquote class=\"wp-block-quote\"><p>Two</p></blockquote>");
    }

    @Test
    void dropsTheMarkOfTheTeasersEnd() {
        assertThat(AutoParagraphs.of("Teaser\n\n<!--more Read on-->\n\nRest<!--nextpage-->"))
                .isEqualTo("<p>Teaser</p>\n<p>Rest</p>");
    }

    @ParameterizedTest
    @CsvSource({"''", "' \n\n '", "'<!-- wp:paragraph -->'", "<!--more-->"})
    void makesNothingOfNothing(String body) {
        assertThat(AutoParagraphs.of(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>unclosed\n\nnext",
                "</p></div>text</blockquote>",
                "<div><p>a</div>b",
                "<a href=\"x>broken</a>\n\nmore",
                "<pre>no end\n\n",
                "<<p>>",
                "text <",
                "<ul><li>a\n\nb<li>c</ul>d"
            })
    void losesNoWordOfBrokenMarkup(String body) {
        assertThat(words(AutoParagraphs.of(body))).isEqualTo(words(body));
    }

    @Test
    void isQuickOnHostileInput() {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            for (String piece :
                    new String[] {"<", "<a ", "<a b=\"", "<!--", "<br>", "<div>", "</div>", "\n", "<pre>", "<p>\n\n"}) {
                assertThat(AutoParagraphs.of(piece.repeat(20_000))).isNotNull();
            }
        });
    }

    private static String words(String html) {
        return Jsoup.parse(html).text().replace(" ", "");
    }
}
