package org.broadsheet.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.broadsheet.api.error.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WxrReaderTest {

    @Test
    void readsAuthorsTermsPostsAndCommentsWithTheirLines() {
        WxrFile file = Wxr.read(Wxr.file(
                "<wp:author><wp:author_login><![CDATA[ann]]></wp:author_login>"
                        + "<wp:author_email>ann@gazette.example</wp:author_email>"
                        + "<wp:author_display_name>Ann Lee</wp:author_display_name></wp:author>",
                Wxr.category("war", "", "War & Peace"),
                "<wp:tag><wp:tag_slug>g20</wp:tag_slug><wp:tag_name>G20</wp:tag_name></wp:tag>",
                Wxr.post(7, Wxr.in("category", "war", "War & Peace"), Wxr.comment(11, 0))));

        assertThat(file.siteUrl()).isEqualTo("https://gazette.example");
        assertThat(file.authors()).containsExactly(new WxrFile.Author(10, "ann", "ann@gazette.example", "Ann Lee"));
        assertThat(file.terms())
                .extracting(WxrFile.Term::taxonomy, WxrFile.Term::slug, WxrFile.Term::name, WxrFile.Term::line)
                .containsExactly(
                        Assertions.tuple("category", "war", "War & Peace", 11),
                        Assertions.tuple("post_tag", "g20", "G20", 12));
        WxrFile.Item post = file.items().get(0);
        assertThat(post.line()).isEqualTo(13);
        assertThat(post.id()).isEqualTo(7);
        assertThat(post.terms()).containsExactly(new WxrFile.TermUse("category", "war", "War & Peace"));
        assertThat(post.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.id()).isEqualTo(11);
            assertThat(comment.parent()).isNull();
            assertThat(comment.text()).isEqualTo("Words 11");
            assertThat(comment.line()).isEqualTo(19);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wordpress.org/export/1.0/",
                "http://wordpress.org/export/1.1/",
                "https://wordpress.org/export/1.2/"
            })
    void knowsEveryVersionByItsNamespaceWhateverThePrefix(String namespace) {
        WxrFile file = Wxr.read("""
                <rss xmlns:x="%s" xmlns:wp="http://elsewhere.example/"><channel><x:wxr_version>1.0</x:wxr_version>
                <item><wp:post_id>1</wp:post_id><x:post_id>2</x:post_id><x:post_id>3</x:post_id>
                <post_type xmlns="%1$s">post</post_type></item></channel></rss>""".formatted(namespace));

        assertThat(file.items().get(0).id()).as("the first of its namespace").isEqualTo(2);
        assertThat(file.items().get(0).type()).isEqualTo("post");
    }

    @Test
    void namesTheLineWhereTheXmlBreaks() {
        String broken = Wxr.file(Wxr.post(1)).replace("</item>", "</itam>");

        assertThatThrownBy(() -> Wxr.read(broken)).isInstanceOfSatisfying(Unreadable.class, error -> {
            assertThat(error.line()).isEqualTo(18);
            assertThat(error.reason())
                    .contains("item")
                    .doesNotContain("ParseError")
                    .endsWith(".");
        });
    }

    @Test
    void namesTheLineWhereTheFileStops() {
        String whole = Wxr.file(Wxr.post(1));

        assertThatThrownBy(() -> Wxr.read(whole.substring(0, whole.indexOf("</channel>"))))
                .isInstanceOfSatisfying(
                        Unreadable.class, error -> assertThat(error.line()).isBetween(18, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "not XML at all",
                "<html><body/></html>",
                "<rss/>",
                "<rss><channel><title>A plain feed</title></channel></rss>",
                "<rss xmlns:wp='http://wordpress.org/export/1.2/'><channel><wp:wxr_version>abc</wp:wxr_version></channel></rss>",
                "<rss xmlns:wp='http://wordpress.org/export/1.2/'><channel><wp:wxr_version>2.0</wp:wxr_version></channel></rss>",
                "<rss xmlns:wp='http://evil.example/'><channel><wp:wxr_version>1.2</wp:wxr_version></channel></rss>"
            })
    void refusesWhatIsNoExport(String content) {
        assertThatThrownBy(() -> Wxr.read(content))
                .isInstanceOfSatisfying(
                        Unreadable.class, error -> assertThat(error.reason()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>",
                "<!DOCTYPE rss SYSTEM 'file:///etc/hostname'>",
                "<!DOCTYPE rss [<!ENTITY % remote SYSTEM 'http://127.0.0.1:1/x.dtd'> %remote;]>"
            })
    void refusesDocumentTypes(String doctype) {
        String file = Wxr.file(Wxr.post(1)).replace("<rss ", doctype + "\n<rss ");

        Assertions.assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> Wxr.read(file));
    }

    @Test
    void refusesEntitiesThatXmlDoesNotKnow() {
        String file = Wxr.file("<description>a&nbsp;b</description>");

        assertThatThrownBy(() -> Wxr.read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class, error -> assertThat(error.line()).isEqualTo(10));
    }

    @Test
    void refusesBytesThatAreNotOfTheEncoding() {
        byte[] latin = Wxr.file("<description>caf\u00e9</description>").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> WxrReader.read(new ByteArrayInputStream(latin)))
                .isInstanceOfSatisfying(
                        Unreadable.class, error -> assertThat(error.line()).isPositive());
    }

    @Test
    void readsOtherEncodingsThatTheFileDeclares() {
        String file = Wxr.file(Wxr.post(1, "<content:encoded><![CDATA[caf\u00e9 ]]&gt;]]></content:encoded>"))
                .replace("UTF-8", "UTF-16");

        assertThat(WxrReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_16)))
                        .items()
                        .get(0)
                        .content())
                .isEqualTo("caf\u00e9 ]]&gt;");
    }

    @Test
    void keepsContentToTheLetter() {
        String content = "  \u201cQuotes\u201d \u2013 and\n\n  an indent & <b>markup</b> \uD83D\uDE80\u200B  ";

        WxrFile file =
                Wxr.read(Wxr.file(Wxr.post(1, "<content:encoded><![CDATA[" + content + "]]></content:encoded>")));

        assertThat(file.items().get(0).content()).isEqualTo(content);
    }

    @Test
    void joinsSectionsThatWereSplitToEscapeTheirEnd() {
        assertThat(content("<![CDATA[nested <![CDATA[ tags ]]]]><![CDATA[> :)]]>"))
                .isEqualTo("nested <![CDATA[ tags ]]> :)");
    }

    @Test
    void readsSectionsWhoseEndWasNotEscaped() {
        assertThat(content("<![CDATA[nested <![CDATA[ tags ]]> :)]]>")).isEqualTo("nested <![CDATA[ tags ]]> :)");
        assertThat(content("<![CDATA[]]>]]>")).isEqualTo("]]>");
        assertThat(content("<![CDATA[a]]>b]]>c]]>")).isEqualTo("a]]>b]]>c");
    }

    @Test
    void leavesWellFormedSectionsAlone() {
        assertThat(content("<![CDATA[a]]> b")).isEqualTo("a b");
        assertThat(content("<![CDATA[a]]> b <![CDATA[c]]>")).isEqualTo("a b c");
        assertThat(content("<!-- <![CDATA[ --><![CDATA[a]]><!-- ]]> ]]> -->")).isEqualTo("a");
        assertThat(content("a]] > b")).isEqualTo("a]] > b");
    }

    @Test
    void ignoresMarkupInsideTextAndElementsItDoesNotKnow() {
        WxrFile file = Wxr.read(Wxr.file(
                "<image><url>x</url><title>not the channel's</title></image>",
                Wxr.post(
                        1,
                        "<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:post_id>99</wp:post_id></wp:postmeta>",
                        "<excerpt:encoded>before<b>inside</b>after</excerpt:encoded>")));

        assertThat(file.items().get(0).id()).isEqualTo(1);
        assertThat(file.items().get(0).excerpt()).isEqualTo("beforeafter");
    }

    @Test
    void survivesElementsNestedWithoutEnd() {
        String deep = "<a>".repeat(50_000) + "</a>".repeat(50_000);

        Assertions.assertThatNoException()
                .isThrownBy(() ->
                        Assertions.assertThat(Wxr.read(Wxr.file(deep)).items()).isEmpty());
    }

    @Test
    void readsLargeFilesInOnePass() {
        String comments = Wxr.comment(1, 0).repeat(20_000);

        WxrFile file = org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> Wxr.read(Wxr.file(Wxr.post(1, comments))));

        assertThat(file.items().get(0).comments()).hasSize(20_000);
    }

    private static String content(String xml) {
        return Wxr.read(Wxr.file(Wxr.post(1, "<content:encoded>" + xml + "</content:encoded>")))
                .items()
                .get(0)
                .content();
    }
}
