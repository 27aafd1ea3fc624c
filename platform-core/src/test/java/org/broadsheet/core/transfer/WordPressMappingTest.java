package org.broadsheet.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.transfer.ImportReport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPressMappingTest {

    @Test
    void keepsPathDateAndSlugOfAPublishedPost() {
        ImportPlan.PlannedStory story = story(Wxr.post(7, "<wp:post_name>story-seven</wp:post_name>"));

        assertThat(story.id()).isEqualTo(7);
        assertThat(story.published()).isTrue();
        assertThat(story.path()).isEqualTo("/2020/01/story-7/");
        assertThat(story.slug()).isEqualTo("story-seven");
        assertThat(story.publishedAt()).isEqualTo(Instant.parse("2020-01-02T03:04:05Z"));
        assertThat(story.commentsOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"draft", "pending", "private", "future"})
    void makesDraftsOfWhatReadersCouldNotSeeAndSaysWhy(String status) {
        ImportPlan plan = plan(Wxr.post(7, "<wp:status>" + status + "</wp:status>"));

        assertThat(plan.stories()).singleElement().satisfies(story -> {
            assertThat(story.published()).isFalse();
            assertThat(story.path()).isNull();
        });
        assertThat(plan.noted()).containsExactly(new ImportReport.Line("article", "Story 7", 10, "status." + status));
    }

    @Test
    void makesADraftOfWhatHadAPassword() {
        ImportPlan plan = plan(Wxr.post(7, "<wp:post_password>secret</wp:post_password>"));

        assertThat(plan.stories()).noneMatch(ImportPlan.PlannedStory::published);
        assertThat(plan.noted()).extracting(ImportReport.Line::reason).containsExactly("password");
    }

    @ParameterizedTest
    @CsvSource({
        "page, type.page",
        "attachment, type.attachment",
        "revision, type.revision",
        "nav_menu_item, type.nav_menu_item",
        "product, type.other"
    })
    void skipsWhatIsNoPost(String type, String reason) {
        ImportPlan plan = plan(Wxr.post(7, Wxr.comment(1, 0)).replace("<wp:post_type>post", "<wp:post_type>" + type));

        assertThat(plan.stories()).isEmpty();
        assertThat(plan.skipped())
                .extracting(ImportReport.Line::kind, ImportReport.Line::reason)
                .containsExactly(tuple("item", reason), tuple("comment", "story.skipped"));
    }

    @Test
    void skipsTrashAndRepeatedNumbers() {
        ImportPlan plan = plan(Wxr.post(7, "<wp:status>trash</wp:status>"), Wxr.post(8), Wxr.post(8));

        assertThat(plan.stories()).extracting(ImportPlan.PlannedStory::id).containsExactly(8L);
        assertThat(plan.skipped()).extracting(ImportReport.Line::reason).containsExactly("status.trash", "id.repeated");
    }

    @Test
    void takesTheDeepestCategoryAsSectionAndTheOthersAsTags() {
        ImportPlan plan = plan(
                Wxr.category("syria", "war", "Syria"),
                Wxr.category("war", "", "War"),
                Wxr.category("uk", "", "UK"),
                Wxr.post(
                        7,
                        Wxr.in("category", "uk", "UK"),
                        Wxr.in("category", "syria", "Syria"),
                        Wxr.in("post_tag", "g20", "G20"),
                        Wxr.in("post_tag", "uk", "uk"),
                        Wxr.in("post_format", "post-format-aside", "Aside")));

        assertThat(plan.sections())
                .extracting(ImportPlan.PlannedSection::slug, ImportPlan.PlannedSection::parent)
                .containsExactly(tuple("war", null), tuple("syria", "war"), tuple("uk", null));
        assertThat(plan.stories().get(0).section()).isEqualTo("syria");
        assertThat(plan.stories().get(0).tags()).containsExactly("UK", "G20");
    }

    @Test
    void survivesCategoriesBelowThemselves() {
        ImportPlan plan = plan(Wxr.category("a", "b", "A"), Wxr.category("b", "a", "B"), Wxr.category("c", "c", "C"));

        assertThat(plan.sections())
                .extracting(ImportPlan.PlannedSection::slug)
                .containsExactlyInAnyOrder("a", "b", "c");
        List<String> before =
                plan.sections().stream().map(ImportPlan.PlannedSection::slug).toList();
        assertThat(plan.sections())
                .allMatch(section ->
                        section.parent() == null || before.indexOf(section.parent()) < before.indexOf(section.slug()));
    }

    @Test
    void makesSectionsOfCategoriesThatOnlyPostsName() {
        ImportPlan plan = plan(Wxr.post(7, Wxr.in("category", "war", "War &amp; Peace")), Wxr.post(8));

        assertThat(plan.sections())
                .extracting(ImportPlan.PlannedSection::slug, ImportPlan.PlannedSection::name)
                .containsExactly(tuple("war", "War & Peace"), tuple("uncategorized", "Uncategorized"));
    }

    @Test
    void takesTheWordsOfTitlesAndExcerpts() {
        ImportPlan.PlannedStory story =
                story(Wxr.post(7, "<excerpt:encoded><![CDATA[<p>Short &amp;\n sweet</p>]]></excerpt:encoded>")
                        .replace("<title>Story 7", "<title><![CDATA[An <em>“Urgent”</em>\nThreat &#8211; now]]>"));

        assertThat(story.headline()).isEqualTo("An “Urgent” Threat – now");
        assertThat(story.standfirst()).isEqualTo("Short & sweet");
    }

    @Test
    void findsAHeadlineWhereThereIsNone() {
        assertThat(story(Wxr.post(7, "<wp:post_name>a-slug</wp:post_name>").replace("Story 7", ""))
                        .headline())
                .isEqualTo("a-slug");
        assertThat(story(Wxr.post(7).replace("Story 7", "")).headline()).isEqualTo("#7");
    }

    @Test
    void fallsBackToTheLocalDateThenToTheFeeds() {
        String zeros = "0000-00-00 00:00:00";
        String post = Wxr.post(7, "<wp:post_date>2020-07-02 03:04:05</wp:post_date>");
        ImportPlan local = plan(post.replace("2020-01-02 03:04:05", zeros));
        ImportPlan feed = plan(Wxr.post(7, "<pubDate>Tue, 02 May 2017 21:00:00 +0200</pubDate>")
                .replace("2020-01-02 03:04:05", zeros));

        assertThat(local.stories().get(0).publishedAt()).isEqualTo(Instant.parse("2020-07-02T01:04:05Z"));
        assertThat(feed.stories().get(0).publishedAt()).isEqualTo(Instant.parse("2017-05-02T19:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/a/b/, /a/b/",
        "http://gazette.example/a/b, /a/b",
        "/a/b/, /a/b/",
        "https://gazette.example/caf%C3%A9/, /caf%C3%A9/",
        "https://gazette.example/café/#comments, /café/",
        "https://gazette.example/?p=7, ",
        "https://gazette.example/, ",
        "https://gazette.example, ",
        "https://gazette.example/a/../b/, ",
        "https://gazette.example//evil.example/, ",
        "https://gazette.example/%zz/, ",
        "javascript:alert(1), "
    })
    void takesOnlyThePathOfALink(String link, String path) {
        assertThat(PathOfLink.of(link, "https://gazette.example")).isEqualTo(path);
    }

    @Test
    void doesNotTakeTheBlogsOwnAddressForAStorys() {
        assertThat(PathOfLink.of("https://x.example/blog/?p=7", "https://x.example/blog"))
                .isNull();
        assertThat(PathOfLink.of("https://x.example/blog/", "https://x.example/blog"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://Gazette.example/Blog", "http://gazette.example/Blog/", "HTTP://GAZETTE.example/Blog"})
    void knowsASiteAgainThatMovedToHttps(String siteUrl) {
        assertThat(PathOfLink.siteKey(siteUrl)).isEqualTo("gazette.example/Blog");
    }

    @Test
    void namesAuthorsByWhatTheyAreCalledAndKnowsThemByTheirLogin() {
        ImportPlan plan = plan(
                "<wp:author><wp:author_login>ann</wp:author_login><wp:author_email>a@b.example</wp:author_email>"
                        + "<wp:author_first_name>Ann</wp:author_first_name><wp:author_last_name>O&amp;apos;Lee"
                        + "</wp:author_last_name></wp:author>",
                Wxr.post(7, "<dc:creator>ann</dc:creator>"),
                Wxr.post(8, "<dc:creator>bob</dc:creator>"));

        assertThat(plan.authors())
                .extracting(
                        ImportPlan.PlannedAuthor::login,
                        ImportPlan.PlannedAuthor::name,
                        ImportPlan.PlannedAuthor::email)
                .containsExactly(tuple("ann", "Ann O'Lee", "a@b.example"), tuple("bob", "bob", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "note, 1, comment.note",
        "pingback, 1, comment.pingback",
        "trackback, 0, comment.trackback",
        "review, 1, comment.other-type",
        "comment, spam, comment.spam",
        "comment, trash, comment.trash",
        "comment, post-trashed, comment.trash"
    })
    void leavesBehindWhatNoReaderWroteOrNobodyShouldRead(String type, String approved, String reason) {
        ImportPlan plan = plan(Wxr.post(
                7,
                Wxr.comment(
                        1,
                        0,
                        "<wp:comment_type>" + type + "</wp:comment_type>",
                        "<wp:comment_approved>" + approved + "</wp:comment_approved>")));

        assertThat(plan.stories().get(0).comments()).isEmpty();
        assertThat(plan.skipped())
                .extracting(ImportReport.Line::what, ImportReport.Line::reason)
                .containsExactly(tuple("Reader 1 #1", reason));
    }

    @Test
    void keepsHeldCommentsHeldAndDropsStrangeAddresses() {
        ImportPlan.PlannedComment comment = story(Wxr.post(
                        7,
                        Wxr.comment(
                                1,
                                0,
                                "<wp:comment_approved>0</wp:comment_approved>",
                                "<wp:comment_author_url>javascript:alert(1)//a.b</wp:comment_author_url>",
                                "<wp:comment_author>Tom &amp;amp; Jo</wp:comment_author>",
                                "<wp:comment_date_gmt>2020-02-03 04:05:06</wp:comment_date_gmt>")))
                .comments()
                .get(0);

        assertThat(comment.state()).isEqualTo(CommentState.HELD);
        assertThat(comment.url()).isEmpty();
        assertThat(comment.author()).isEqualTo("Tom & Jo");
        assertThat(comment.postedAt()).isEqualTo(Instant.parse("2020-02-03T04:05:06Z"));
    }

    @Test
    void keepsTheThreadThoughParentsComeLater() {
        assertThat(threads(Wxr.comment(3, 2), Wxr.comment(1, 0), Wxr.comment(2, 1)))
                .containsExactly(tuple("1", null), tuple("2", "1"), tuple("3", "2"));
    }

    @Test
    void hangsAnswersToWhatWasLeftOutOnTheNearestAbove() {
        String spam = Wxr.comment(2, 1, "<wp:comment_approved>spam</wp:comment_approved>");

        assertThat(threads(Wxr.comment(1, 0), spam, Wxr.comment(3, 2), Wxr.comment(4, 99)))
                .containsExactly(tuple("1", null), tuple("3", "1"), tuple("4", null));
    }

    @Test
    void bringsTooDeepAnswersUpToTheDeepestLevel() {
        String[] chain = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> Wxr.comment(number, number - 1))
                .toArray(String[]::new);

        assertThat(threads(chain))
                .containsExactly(
                        tuple("1", null),
                        tuple("2", "1"),
                        tuple("3", "2"),
                        tuple("4", "3"),
                        tuple("5", "4"),
                        tuple("6", "5"),
                        tuple("7", "5"),
                        tuple("8", "5"),
                        tuple("9", "5"));
    }

    @Test
    void breaksCirclesOfAnswers() {
        assertThat(threads(Wxr.comment(1, 2), Wxr.comment(2, 1), Wxr.comment(3, 3)))
                .hasSize(3)
                .allSatisfy(comment -> {
                    assertThat(comment.toList()).hasSize(2);
                });
    }

    @Test
    void knowsCommentsWithoutANumberByWhatTheySay() {
        String nameless = Wxr.comment(1, 0).replace("<wp:comment_id>1</wp:comment_id>", "");
        List<String> first = story(Wxr.post(7, nameless, nameless)).comments().stream()
                .map(ImportPlan.PlannedComment::foreignId)
                .toList();
        List<String> second = story(Wxr.post(7, nameless, nameless)).comments().stream()
                .map(ImportPlan.PlannedComment::foreignId)
                .toList();

        assertThat(first).hasSize(2).doesNotHaveDuplicates().isEqualTo(second);
    }

    @Test
    void changesItsHashExactlyWhenSomethingTakenInChanged() {
        String post = Wxr.post(7, "<content:encoded>text</content:encoded>", "<guid>a</guid>");
        String hash = story(post).hash();

        assertThat(story(post.replace("<guid>a", "<guid>b")).hash()).isEqualTo(hash);
        assertThat(story(post.replace(">text<", ">text.<")).hash()).isNotEqualTo(hash);
        assertThat(story(post.replace(">publish<", ">draft<")).hash()).isNotEqualTo(hash);
        assertThat(Fingerprint.of("a", "bc")).isNotEqualTo(Fingerprint.of("ab", "c"));
        assertThat(Fingerprint.of((Object) null)).isNotEqualTo(Fingerprint.of("null"));
    }

    private static List<org.assertj.core.groups.Tuple> threads(String... comments) {
        return story(Wxr.post(7, comments)).comments().stream()
                .map(comment -> tuple(comment.foreignId(), comment.parent()))
                .toList();
    }

    private static ImportPlan.PlannedStory story(String post) {
        return plan(post).stories().get(0);
    }

    private static ImportPlan plan(String... channel) {
        return new WordPressMapping(
                        Wxr.read(Wxr.file(channel)),
                        html -> Jsoup.parse(html).text(),
                        new WordPressDates(ZoneId.of("Europe/Berlin")))
                .plan();
    }
}
