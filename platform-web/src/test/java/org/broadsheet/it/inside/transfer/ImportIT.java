package org.broadsheet.it.inside.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.api.address.Addresses;
import org.broadsheet.api.address.Destination;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.EditableArticle;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDecisions;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.transfer.ImportReport;
import org.broadsheet.api.transfer.WordPressImport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes a small export in, again, after edits on either side, and broken. Each test has a site and numbers of its own. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    @Inject
    private WordPressImport imports;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Addresses addresses;

    @Inject
    private ArticleCatalog articles;

    @Inject
    private ArticleDesk desk;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private CommentCatalog comments;

    @Inject
    private CommentDecisions decisions;

    @Inject
    private ModerationDesk moderation;

    @Inject
    private PublicationsHeard heard;

    @Test
    void keepsNumbersPathsDatesAndWords() {
        ImportReport report = take("whole", 710_000, "Two leaders “talked” – again.\n\nThen it’s over.");

        assertThat(report.created())
                .extracting(ImportReport.Count::kind, ImportReport.Count::number)
                .containsExactlyInAnyOrder(
                        tuple("author", 1), tuple("section", 1), tuple("article", 1), tuple("comment", 3));
        Destination found = addresses.find("/2017/05/whole/").orElseThrow();
        assertThat(found.entityId()).isEqualTo(710_000);
        PublishedArticle story = articles.published(710_000).orElseThrow();
        assertThat(story.teaser().publishedAt()).isEqualTo(Instant.parse("2017-05-02T21:00:00Z"));
        assertThat(story.body()).isEqualTo("<p>Two leaders “talked” – again.</p>\n<p>Then it’s over.</p>");
        assertThat(comments.thread(710_000)).singleElement().satisfies(comment -> {
            assertThat(comment.id()).isEqualTo(710_001);
            assertThat(comment.replies()).extracting(CommentView::id).containsExactly(710_002L);
        });
    }

    @Test
    void tellsNobodyOfOldNewsButTheDeskOfEachComment() {
        take("quiet", 720_000, "Text.");

        assertThat(heard.of(720_000)).isFalse();
        assertThat(at(DeskView.HELD)).contains(720_003L).doesNotContain(720_001L, 720_002L);
        assertThat(at(DeskView.APPROVED)).contains(720_001L, 720_002L).doesNotContain(720_003L);
    }

    @Test
    void whatCameInApprovedCanBeHiddenAtTheDesk() {
        take("spammed", 725_000, "Text.");
        CaseView seen = caseOf(725_001);

        List<Long> made =
                as(() -> moderation.decide(List.of(new SeenCase(seen.id(), seen.version())), Verdict.SPAM, ""));
        assertThat(comments.find(725_001).orElseThrow().state()).isEqualTo(CommentState.SPAM);

        as(() -> {
            moderation.undo(made);
            return null;
        });
        assertThat(comments.find(725_001).orElseThrow().state()).isEqualTo(CommentState.APPROVED);
    }

    @Test
    void movesTheCaseWithTheCommentThatChangedThere() {
        String before = file("moved", 727_000, "Text.");
        take(before);
        long known = caseOf(727_003).id();

        take(before.replace("approved>0<", "approved>1<"));

        assertThat(comments.find(727_003).orElseThrow().state()).isEqualTo(CommentState.APPROVED);
        assertThat(at(DeskView.APPROVED)).contains(727_003L);
        assertThat(caseOf(727_003).id()).isEqualTo(known);
    }

    @Test
    void changesNothingTheSecondTime() {
        take("again", 730_000, "Text.");
        long version = as(() -> desk.open(730_000)).version();

        ImportReport again = take("again", 730_000, "Text.");

        assertThat(again.created()).isEmpty();
        assertThat(again.updated()).isEmpty();
        assertThat(again.kept()).isEmpty();
        assertThat(again.unchanged())
                .extracting(ImportReport.Count::kind, ImportReport.Count::number)
                .containsExactlyInAnyOrder(
                        tuple("author", 1), tuple("section", 1), tuple("article", 1), tuple("comment", 3));
        assertThat(as(() -> desk.open(730_000)).version()).isEqualTo(version);
    }

    @Test
    void bringsUpToDateWhatChangedThereAlone() {
        take("update", 740_000, "Text.");

        ImportReport report = take("update", 740_000, "Corrected.");

        assertThat(report.updated())
                .extracting(ImportReport.Count::kind, ImportReport.Count::number)
                .containsExactly(tuple("article", 1));
        assertThat(articles.published(740_000).orElseThrow().body()).isEqualTo("<p>Corrected.</p>");
        assertThat(heard.of(740_000)).isFalse();
    }

    @Test
    void keepsWhatWasEditedHere() {
        take("kept", 750_000, "Text.");
        as(() -> desk.save(750_000, desk.open(750_000).version(), withBody(desk.open(750_000), "<p>Ours.</p>")));

        for (String there : new String[] {"Text.", "Corrected."}) {
            ImportReport report = take("kept", 750_000, there);

            assertThat(report.kept())
                    .extracting(ImportReport.Line::kind, ImportReport.Line::what, ImportReport.Line::reason)
                    .containsExactly(tuple("article", "Story kept", "edited-here"));
            assertThat(report.updated()).isEmpty();
            assertThat(as(() -> desk.open(750_000)).content().body()).isEqualTo("<p>Ours.</p>");
            assertThat(articles.published(750_000).orElseThrow().body()).isEqualTo("<p>Text.</p>");
        }
    }

    @Test
    void doesNotPublishAgainWhatWasWithdrawnHere() {
        take("withdrawn", 760_000, "Text.");
        as(() -> publishing.withdraw(760_000, desk.open(760_000).version(), "wrong"));

        assertThat(take("withdrawn", 760_000, "Corrected.").kept())
                .extracting(ImportReport.Line::reason)
                .containsExactly("edited-here");
        assertThat(as(() -> desk.open(760_000)).state()).isEqualTo(ArticleState.WITHDRAWN);
    }

    @Test
    void keepsWhatAModeratorDecidedHere() {
        take("moderated", 770_000, "Text.");
        as(() -> decisions.decide(770_003, CommentState.REJECTED));

        assertThat(take("moderated", 770_000, "Text.").kept())
                .extracting(ImportReport.Line::kind, ImportReport.Line::reason)
                .containsExactly(tuple("comment", "edited-here"));
        assertThat(comments.find(770_003).orElseThrow().state()).isEqualTo(CommentState.REJECTED);
    }

    @Test
    void writesNothingOfABrokenFile() {
        String broken = file("broken", 780_000, "Text.").replace("</rss>", "</rs>");

        assertThatThrownBy(() -> take(broken))
                .isInstanceOfSatisfying(
                        Unreadable.class, error -> assertThat(error.line()).isPositive());
        assertThat(articles.published(780_000)).isEmpty();
        assertThat(addresses.find("/2017/05/broken/")).isEmpty();
    }

    @Test
    void refusesWhoeverMayNotImport() {
        assertThatThrownBy(() -> imports.importFile("x.xml", stream(file("nobody", 790_000, "Text."))))
                .isInstanceOf(NotPermitted.class);
        assertThat(articles.published(790_000)).isEmpty();
    }

    /** Page by page: other tests leave comments, too. */
    private Stream<CaseView> all(DeskView view) {
        int pages = as(() -> moderation.queue(view, 1, 500)).pages();
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(page -> as(() -> moderation.queue(view, page, 500)).items().stream());
    }

    private List<Long> at(DeskView view) {
        return all(view).map(one -> one.comment().id()).toList();
    }

    private CaseView caseOf(long comment) {
        return all(DeskView.ALL)
                .filter(one -> one.comment().id() == comment)
                .findFirst()
                .orElseThrow();
    }

    private ImportReport take(String slug, long id, String body) {
        return take(file(slug, id, body));
    }

    private ImportReport take(String file) {
        return as(() -> imports.importFile("export.xml", stream(file)));
    }

    private <T> T as(Supplier<T> work) {
        return currentActor.callAs(Actor.SYSTEM, work);
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static ArticleContent withBody(EditableArticle story, String body) {
        ArticleContent content = story.content();
        return new ArticleContent(
                content.kicker(),
                content.headline(),
                content.standfirst(),
                body,
                content.slug(),
                content.sectionId(),
                content.authorIds(),
                content.tags(),
                content.leadPictureId(),
                content.breaking(),
                content.commentsOpen(),
                content.language());
    }

    private static String file(String slug, long id, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                <title>Elsewhere</title>
                <wp:wxr_version>1.2</wp:wxr_version>
                <wp:base_blog_url>http://%1$s.example</wp:base_blog_url>
                <wp:author><wp:author_login>%1$s</wp:author_login>
                <wp:author_display_name>Writer %1$s</wp:author_display_name></wp:author>
                <item>
                <title>Story %1$s</title>
                <link>http://%1$s.example/2017/05/%1$s/</link>
                <dc:creator>%1$s</dc:creator>
                <content:encoded><![CDATA[%3$s]]></content:encoded>
                <wp:post_id>%2$d</wp:post_id>
                <wp:post_date_gmt>2017-05-02 21:00:00</wp:post_date_gmt>
                <wp:status>publish</wp:status>
                <wp:post_type>post</wp:post_type>
                <category domain="category" nicename="desk-%1$s">Desk %1$s</category>
                %4$s
                %5$s
                %6$s
                %7$s
                </item>
                </channel>
                </rss>
                """.formatted(
                        slug,
                        id,
                        body,
                        comment(id + 2, id + 1, "1", "comment"),
                        comment(id + 1, 0, "1", ""),
                        comment(id + 3, 0, "0", ""),
                        comment(id + 4, 0, "1", "note"));
    }

    private static String comment(long id, long parent, String approved, String type) {
        return """
                <wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_author>Reader</wp:comment_author>
                <wp:comment_date_gmt>2017-05-04 09:00:00</wp:comment_date_gmt>
                <wp:comment_content>Words of %1$d.</wp:comment_content><wp:comment_approved>%3$s</wp:comment_approved>
                <wp:comment_type>%4$s</wp:comment_type><wp:comment_parent>%2$d</wp:comment_parent></wp:comment>""".formatted(id, parent, approved, type);
    }
}
