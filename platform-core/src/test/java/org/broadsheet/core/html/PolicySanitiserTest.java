package org.broadsheet.core.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.api.html.HtmlKind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PolicySanitiserTest {

    private final PolicySanitiser sanitiser = Policies.sanitiser();

    @Test
    void linesOfACommentBecomeParagraphsAndBreaks() {
        assertThat(comment("One\r\ntwo\r\n\r\n \r\nthree")).isEqualTo("<p>One<br />two</p>\n<p>three</p>");
        assertThat(comment("a<br>\nb")).isEqualTo("<p>a<br />b</p>");
    }

    @Test
    void aCommentWithBlocksOfItsOwnKeepsThem() {
        assertThat(comment("<blockquote>said\n\nmore</blockquote>\n\nNo.\n<b>Not\nyet</b>"))
                .isEqualTo("<blockquote><p>said</p>\n<p>more</p></blockquote>\n<p>No.<br /><b>Not<br />yet</b></p>");
        assertThat(comment("<pre>a\n\nb</pre>")).isEqualTo("<pre>a\n\nb</pre>");
        assertThat(comment("See\n<ul>\n<li>one</li>\n</ul>\nand <code>a\nb</code>"))
                .isEqualTo("<p>See</p>\n<ul><li>one</li></ul>\n<p>and <code>a\nb</code></p>");
    }

    @Test
    void boxesThatAreNotAllowedLeaveParagraphs() {
        assertThat(comment("<div>One<div>two</div></div><h1>three</h1>four"))
                .isEqualTo("<p>One</p>\n<p>two</p>\n<p>three</p>\n<p>four</p>");
    }

    @Test
    void linksInCommentsGainNobodyAnything() {
        var link = Jsoup.parseBodyFragment(
                        comment("<a href='https://a.example/x?y=1&z=2' rel='follow' target=_blank>x</a>"))
                .selectFirst("a");

        assertThat(link.attr("href")).isEqualTo("https://a.example/x?y=1&z=2");
        assertThat(link.attr("rel").split(" ")).containsExactlyInAnyOrder("nofollow", "ugc");
        assertThat(link.hasAttr("target")).isFalse();
    }

    @Test
    void commentsLinkOnlyToFullWebAddresses() {
        for (String address :
                new String[] {"/admin", "//a.example", "javascript:alert(1)", "ftp://a", "https:a", "#x"}) {
            assertThat(comment("<a href=\"" + address + "\">x</a>")).as(address).isEqualTo("<p>x</p>");
        }
    }

    @Test
    void bareAddressesBecomeLinksThatGainNobodyAnything() {
        assertThat(links("see https://a.example/x?a=1&b=2, (www.b.example/y_(z)). http://c.example!"))
                .containsExactly("https://a.example/x?a=1&b=2", "https://www.b.example/y_%28z%29", "http://c.example");
        assertThat(Jsoup.parseBodyFragment(comment("see https://a.example"))
                        .selectFirst("a")
                        .attr("rel")
                        .split(" "))
                .containsExactlyInAnyOrder("nofollow", "ugc");
        assertThat(links("<b>https://a.example</b> <q>www.b.example</q>"))
                .containsExactly("https://a.example", "https://www.b.example");
        assertThat(Jsoup.parseBodyFragment(comment("a https://a.example, b")).text())
                .isEqualTo("a https://a.example, b");
    }

    @Test
    void whatOnlyLooksLikeAnAddressStaysText() {
        for (String text : new String[] {
            "<code>https://a.example</code>",
            "<pre>www.a.example</pre>",
            "x@www.a.example",
            "httpshttps://",
            "https://",
            "javascript://a.example",
            "https://localhost",
            "awww.so.sweet"
        }) {
            assertThat(links(text)).as(text).isEmpty();
        }
        assertThat(links("<a href='https://a.example'>https://b.example</a>")).containsExactly("https://a.example");
    }

    @Test
    void markupWithoutEndIsBounded() {
        String deep = "<div><blockquote><b>".repeat(3_000) + "x";

        assertThat(comment(deep)).hasSizeLessThan(20_000);
        assertThat(comment("<b><p>".repeat(8_000))).hasSizeLessThan(1_000_000);
    }

    @Test
    void unclosedMarkupOfACommentEndsWithIt() {
        assertThat(comment("<b><i>loud")).isEqualTo("<p><b><i>loud</i></b></p>");
        assertThat(comment("</p></div></body>x")).isEqualTo("<p></p>\n<p>x</p>");
    }

    @Test
    void lessThanIsNoMarkup() {
        assertThat(Jsoup.parseBodyFragment(comment("1 < 2 && 3 > 2 <3")).text()).isEqualTo("1 < 2 && 3 > 2 <3");
    }

    @Test
    void storiesKeepWhatTells() {
        String body = "<h2>Head</h2><p>It <em>is</em> H<sub>2</sub>O.</p>"
                + "<figure class=\"alignleft\"><img src=\"/media/7/harbour.jpg\" alt=\"Boats\" width=\"640\" />"
                + "<figcaption>Boats</figcaption></figure>"
                + "<table><tbody><tr><th scope=\"row\">a</th><td>b</td></tr></tbody></table>"
                + "<blockquote><p>said</p></blockquote><ul><li>one</li></ul>";

        assertThat(story(body)).isEqualTo(body);
    }

    @Test
    void storiesLoseWhatOnlyLooks() {
        assertThat(story("<p style=\"color:red\" class=\"MsoNormal pullquote\" id=\"x\"><font size=7>big</font></p>"))
                .isEqualTo("<p class=\"pullquote\">big</p>");
    }

    @Test
    void headingsFitUnderTheHeadline() {
        assertThat(story("<h1>a</h1><h3>b</h3><h6>c</h6>")).isEqualTo("<h2>a</h2><h3>b</h3><h4>c</h4>");
    }

    @Test
    void picturesComeFromHereOrSafely() {
        assertThat(story("<img src=\"/media/1/a.png\">")).isEqualTo("<img src=\"/media/1/a.png\" alt=\"\" />");
        assertThat(story("<img src=\"https://a.example/b.png\" alt=\"b\">"))
                .isEqualTo("<img src=\"https://a.example/b.png\" alt=\"b\" />");
        for (String address : new String[] {
            "http://a.example/b.png", "//a.example/b", "/admin/x", "/media/../admin", "data:image/png,x"
        }) {
            assertThat(story("<img src=\"" + address + "\" alt=\"b\">"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void storiesLinkToTheirOwnSiteToo() {
        assertThat(story("<a href=\"/2017/05/x/\">x</a>")).isEqualTo("<a href=\"/2017/05/x/\">x</a>");
        assertThat(story("<a href=\"//evil.example/\">x</a>")).isEqualTo("x");
        assertThat(story("<a href=\"/\\evil.example/\">x</a>")).isEqualTo("x");
    }

    @Test
    void mailCarriesNoPictures() {
        assertThat(sanitiser
                        .sanitise(HtmlKind.MAIL, "<p>a<img src=\"https://a.example/t.gif\"></p>")
                        .html())
                .isEqualTo("<p>a</p>");
    }

    @Test
    void saysWhichPolicyDidIt() {
        assertThat(sanitiser.sanitise(HtmlKind.STORY, null).html()).isEmpty();
        assertThat(sanitiser.sanitise(HtmlKind.STORY, "").policyVersion()).isEqualTo(StoryPolicy.VERSION);
        assertThat(sanitiser.sanitise(HtmlKind.COMMENT, "").policyVersion()).isEqualTo(CommentPolicy.VERSION);
    }

    @Test
    void plainTextIsTheWords() {
        assertThat(sanitiser.plainText("<h2>Head</h2>\n<p>One &amp;\n two<br>three</p><ul><li>a</li><li>b</li></ul>"
                        + "<script>alert(1)</script><style>p{}</style>"))
                .isEqualTo("Head\n\nOne & two\nthree\n\na\n\nb");
        assertThat(sanitiser.plainText("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
                .isEqualTo("a b\n\nc");
        assertThat(sanitiser.plainText(null)).isEmpty();
    }

    private java.util.List<String> links(String html) {
        return Jsoup.parseBodyFragment(comment(html)).select("a").eachAttr("href");
    }

    private String comment(String html) {
        return sanitiser.sanitise(HtmlKind.COMMENT, html).html();
    }

    private String story(String html) {
        return sanitiser.sanitise(HtmlKind.STORY, html).html();
    }
}
