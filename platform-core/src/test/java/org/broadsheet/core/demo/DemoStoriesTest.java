package org.broadsheet.core.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.core.article.ArticleFixture;
import org.broadsheet.core.author.AuthorFixture;
import org.broadsheet.core.comment.CommentIntake;
import org.broadsheet.core.comment.ImportedComment;
import org.broadsheet.core.media.MediaFixture;
import org.broadsheet.core.section.SectionFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DemoStoriesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final List<CommentDraft> posted = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private final DemoStories demo = new DemoStories();

    @BeforeEach
    void load() {
        demo.sections = SectionFixture.intake(database);
        demo.authors = AuthorFixture.intake(database);
        demo.pictures = MediaFixture.library(database);
        demo.articles = ArticleFixture.intake(database);
        demo.comments = new DemoComments();
        demo.comments.intake = new Posted();
        demo.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        database.run(demo::load);
    }

    @Test
    void fillsANewspaper() {
        assertThat(SectionFixture.catalog(database).all()).hasSize(6);
        assertThat(AuthorFixture.catalog(database).all())
                .hasSize(8)
                .allSatisfy(author -> assertThat(author.pictureId()).isNotNull());
        List<ArticleTeaser> stories =
                ArticleFixture.catalog(database).latest(1, 100).items();
        assertThat(stories).hasSize(30).allSatisfy(story -> {
            assertThat(story.picture()).isNotNull();
            assertThat(story.bylines()).isNotEmpty();
            assertThat(story.standfirst()).isNotEmpty();
            assertThat(story.publishedAt()).isBefore(NOW);
        });
        assertThat(stories).extracting(story -> story.picture().id()).doesNotHaveDuplicates();
    }

    @Test
    void keepsTheMarkupOfTheStories() {
        ArticleTeaser newest =
                ArticleFixture.catalog(database).latest(1, 1).items().get(0);
        PublishedArticle story =
                ArticleFixture.catalog(database).published(newest.id()).orElseThrow();

        assertThat(newest.publishedAt()).isEqualTo(NOW.minus(Duration.ofHours(1)));
        assertThat(story.body()).startsWith("<p>").hasSizeGreaterThan(1000);
        assertThat(story.tags()).isNotEmpty();
        assertThat(newest.bylines()).extracting(Author::path).allMatch(path -> path.startsWith("/author/"));
    }

    @Test
    void postsTheReadersCommentsAfterTheirStories() {
        int expected = DemoFile.newsroom().stories().stream()
                .mapToInt(story -> story.comments().size())
                .sum();

        assertThat(posted).hasSize(expected).anyMatch(draft -> draft.parentId() != null);
        assertThat(times).allMatch(time -> time.isBefore(NOW));
    }

    @Test
    void answersOnlyWhatCanBeSeen() {
        posted.clear();
        demo.comments.intake = new Posted() {
            @Override
            CommentState state() {
                return CommentState.HELD;
            }
        };
        DemoNewsroom.DemoStory story = DemoFile.newsroom().stories().get(0);
        demo.comments.load(1, NOW, story.comments());

        assertThat(posted).hasSameSizeAs(story.comments()).allMatch(draft -> draft.parentId() == null);
    }

    private class Posted implements CommentIntake {

        CommentState state() {
            return CommentState.APPROVED;
        }

        @Override
        public CommentReceipt post(CommentDraft draft, Instant time) {
            posted.add(draft);
            times.add(time);
            return new CommentReceipt(posted.size(), state(), "/");
        }

        @Override
        public long importComment(ImportedComment comment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void updateImported(long id, ImportedComment comment) {
            throw new UnsupportedOperationException();
        }
    }
}
