package org.broadsheet.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.transfer.ImportReport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads the official importer's fixtures, the theme unit test and the seed page, which lie beside the repository in a
 * folder {@code shared}; skipped where that is missing.
 */
class CorporaTest {

    @ParameterizedTest
    @CsvSource({"malformed-simple.xml, 12, 14", "malformed.xml, 90, 90", "invalid-version-tag.xml, 33, 33"})
    void refusesTheBrokenOnesWithTheLine(String name, int from, int to) throws IOException {
        Path file = corpus("wxr", name);

        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(Unreadable.class, error -> {
            assertThat(error.line()).isBetween(from, to);
            assertThat(error.reason()).isNotBlank();
        });
    }

    @Test
    void readsNamespacesAsTheyAreMeant() throws IOException {
        WxrFile file = read(corpus("wxr", "namespace-edge-cases.xml"));

        assertThat(file.authors()).extracting(WxrFile.Author::login).containsExactly("real_user", "version_conflict");
        assertThat(file.items())
                .extracting(WxrFile.Item::title, WxrFile.Item::id, WxrFile.Item::type)
                .containsExactly(
                        tuple("Mixed Namespaces", 1L, "post"),
                        tuple("No Prefix", 2L, "post"),
                        tuple("Empty Namespace", 3L, "post"),
                        tuple("Unicode Namespace", 4L, "post"),
                        tuple("Hijacked Namespace", null, ""),
                        tuple("Namespace Bomb", 6L, "post"));
        assertThat(file.terms())
                .extracting(WxrFile.Term::slug, WxrFile.Term::name)
                .containsExactly(tuple("old-version", "Old Version"), tuple("new-version", "New Version"));
    }

    @ParameterizedTest
    @CsvSource({"crazy-cdata.xml", "crazy-cdata-escaped.xml"})
    void readsSectionsInSections(String name) throws IOException {
        assertThat(read(corpus("wxr", name)).items().get(0).content())
                .isEqualTo("Content with nested <![CDATA[ tags ]]> :)");
    }

    @Test
    void readsTermsHoweverTheyAreSpaced() throws IOException {
        assertThat(read(corpus("wxr", "term-formats.xml")).terms())
                .extracting(WxrFile.Term::taxonomy, WxrFile.Term::slug, WxrFile.Term::name)
                .containsExactly(
                        tuple("category", "category-name", "Category Name"),
                        tuple("category", "cat-2", "Category 2"),
                        tuple("post_tag", "a-tag", "A Tag!"),
                        tuple("post_tag", "a-color", "A Random Color"),
                        tuple("post_tag", "another-tag", "Another Tag"),
                        tuple("custom-taxonomy", "custom-taxonomy-item", "Custom Taxonomy Item"),
                        tuple("nav_menu", "menu", "Menu"));
    }

    @Test
    void takesAPostOfWhichHardlyAnythingIsSaid() throws IOException {
        ImportPlan plan = plan(corpus("wxr", "missing-tags.xml"));

        assertThat(plan.stories()).singleElement().satisfies(story -> {
            assertThat(story.headline()).isEqualTo("No Author Post");
            assertThat(story.published()).isTrue();
            assertThat(story.path()).isNull();
            assertThat(story.section()).isEqualTo("uncategorized");
            assertThat(story.body()).isEqualTo("<p>text</p>");
        });
        assertThat(plan.noted())
                .extracting(ImportReport.Line::reason)
                .containsExactlyInAnyOrder("path.none", "date.none");
    }

    @Test
    void takesTheSmallExportAsTheOfficialImporterDoes() throws IOException {
        ImportPlan plan = plan(corpus("wxr", "small-export.xml"));

        assertThat(plan.authors()).hasSize(3);
        assertThat(plan.sections()).hasSize(30);
        assertThat(plan.sections().stream().filter(section -> section.slug().equals("foo-bar")))
                .singleElement()
                .satisfies(section -> assertThat(section.parent()).isEqualTo("bar"));
        assertThat(plan.stories().stream().filter(ImportPlan.PlannedStory::published))
                .hasSize(5);
        assertThat(plan.stories().stream().filter(story -> !story.published()))
                .extracting(ImportPlan.PlannedStory::headline, ImportPlan.PlannedStory::tags)
                .containsExactly(tuple("Private Post", List.of("Tag1", "Tag2", "Tag3")));
        assertThat(plan.stories().stream().flatMap(story -> story.comments().stream()))
                .hasSize(1);
        assertThat(plan.skipped()).extracting(ImportReport.Line::reason).containsOnly("type.page");
        assertThat(plan.skipped()).hasSize(5);
    }

    @Test
    void takesTheThemeUnitTest() throws IOException {
        ImportPlan plan = plan(corpus("wxr", "themeunittestdata.wordpress.xml"));

        assertThat(plan.source()).isEqualTo("wpthemetestdata.wordpress.com");
        assertThat(plan.stories()).hasSize(51);
        assertThat(byReason(plan.skipped()))
                .containsEntry("type.page", 21L)
                .containsEntry("type.attachment", 38L)
                .containsEntry("type.nav_menu_item", 70L)
                .containsEntry("comment.pingback", 2L)
                .containsEntry("comment.trackback", 2L);
        assertThat(byReason(plan.noted()))
                .containsEntry("status.draft", 1L)
                .containsEntry("status.future", 1L)
                .containsEntry("password", 1L)
                .containsEntry("sticky", 1L);
        assertThat(plan.stories().stream().filter(story -> !story.published())).hasSize(3);
        assertThat(plan.stories().stream()
                        .flatMap(story -> story.comments().stream())
                        .map(ImportPlan.PlannedComment::state))
                .contains(CommentState.APPROVED, CommentState.HELD);
        for (ImportPlan.PlannedStory story : plan.stories()) {
            assertThat(words(story.body()))
                    .as(story.headline())
                    .isEqualTo(words(story.wordPressBody().replaceAll("(?s)<!--.*?-->", "")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a11y-unit-test-data.xml, 47",
        "large-authors.xml, 0",
        "wxr-comprehensive.xml, 1",
        "wxr-css-urls.xml, 1",
        "wxr-utf-8-challenges.xml, 1",
        "namespace-edge-cases.xml, 5"
    })
    void takesTheRest(String name, int stories) throws IOException {
        assertThat(plan(corpus("wxr", name)).stories()).hasSize(stories);
    }

    @Test
    void takesTheSeedPageToTheLetter() throws IOException {
        ImportPlan plan = plan(shared("seed", "page.wxr.xml"));

        assertThat(plan.skipped()).isEmpty();
        assertThat(plan.noted()).isEmpty();
        assertThat(plan.stories()).hasSize(2);
        ImportPlan.PlannedStory story = plan.stories().get(1);
        assertThat(story.path()).isEqualTo("/2017/05/trump-putin-discuss-syria-cooperation-phone-call/");
        assertThat(story.publishedAt()).isEqualTo(Instant.parse("2017-05-02T21:00:00Z"));
        assertThat(story.comments()).hasSize(16).allMatch(comment -> comment.state() == CommentState.APPROVED);
        String page = Files.readString(shared("seed", "page.txt"));
        assertThat(story.body().lines())
                .hasSize(10)
                .allMatch(line -> line.startsWith("<p>") && line.endsWith("</p>"))
                .allMatch(line -> page.contains(line.substring("<p>".length(), line.length() - "</p>".length())));
        assertThat(story.comments()).allMatch(comment -> page.contains(comment.text()));
    }

    private static Map<String, Long> byReason(List<ImportReport.Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(ImportReport.Line::reason, Collectors.counting()));
    }

    private static String words(String html) {
        return Jsoup.parse(html).text().replaceAll("\\s+", "");
    }

    private static ImportPlan plan(Path file) throws IOException {
        return new WordPressMapping(read(file), html -> Jsoup.parse(html).text(), new WordPressDates(ZoneOffset.UTC))
                .plan();
    }

    private static WxrFile read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return WxrReader.read(content);
        }
    }

    private static Path corpus(String folder, String name) {
        return shared("corpora", folder, name);
    }

    private static Path shared(String... names) {
        Path relative = Path.of("shared", names);
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(relative))) {
                return folder.resolve(relative);
            }
        }
        assumeTrue(false, "no " + relative);
        return relative;
    }
}
