package org.broadsheet.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.core.article.ArticleIntake.Standing;
import org.broadsheet.core.article.ArticleIntake.Story;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleIntakeTest {

    private static final Instant PUBLISHED = Instant.parse("2017-05-02T21:00:00Z");
    private static final String PATH = "/2017/05/trump-putin-discuss-syria-cooperation-phone-call/";

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private Newsroom newsroom;
    private long war;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(database);
        war = newsroom.section("war", null);
    }

    private Story story(long number, ArticleState state, String path, String headline) {
        return new Story(
                number,
                state,
                path,
                state == ArticleState.DRAFT ? null : PUBLISHED,
                null,
                2,
                "Mikael Thalen",
                PUBLISHED,
                Content.in(war).headline(headline).typed());
    }

    private Standing create(Story story) {
        return database.commit(() -> newsroom.intake.create(story));
    }

    @Test
    void keepsNumberPathAndDatesAndAlertsNobody() {
        assertThat(newsroom.intake.empty()).isTrue();
        Standing standing = create(story(100, ArticleState.PUBLISHED, PATH, "Call"));

        PublishedArticle story = newsroom.catalog.published(100).orElseThrow();
        assertThat(standing.path()).isEqualTo(PATH);
        assertThat(story.teaser().path()).isEqualTo(PATH);
        assertThat(story.teaser().publishedAt()).isEqualTo(PUBLISHED);
        assertThat(story.teaser().updatedAt()).isEqualTo(PUBLISHED);
        assertThat(newsroom.events).isEmpty();
        assertThat(newsroom.changes.lines()).isNotEmpty();
        assertThat(newsroom.intake.empty()).isFalse();
        assertThat(newsroom.intake.numberFree(100)).isFalse();
        assertThat(newsroom.as(Newsroom.AUTHOR).desk.open(100).savedBy()).isEqualTo("Mikael Thalen");
    }

    @Test
    void makesAPathWhereThereIsNone() {
        assertThat(create(story(0, ArticleState.PUBLISHED, null, "Call")).path())
                .isEqualTo("/2017/05/call/");
        assertThat(create(story(0, ArticleState.PUBLISHED, "/", "Other")).path())
                .isEqualTo("/2017/05/other/");
        assertThat(create(story(0, ArticleState.DRAFT, null, "Draft")).path()).isNull();
    }

    @Test
    void takesInDraftsAndWithdrawnStories() {
        create(story(7, ArticleState.DRAFT, null, "Draft"));
        create(story(8, ArticleState.WITHDRAWN, "/2017/05/gone/", "Gone"));

        assertThat(newsroom.catalog.published(7)).isEmpty();
        assertThat(newsroom.catalog.withdrawn(7)).isFalse();
        assertThat(newsroom.catalog.published(8)).isEmpty();
        assertThat(newsroom.catalog.withdrawn(8)).isTrue();
    }

    @Test
    void updatesWithANewRevisionAndTellsWhenSomebodyWorkedOnTheStory() {
        Standing first = create(story(100, ArticleState.PUBLISHED, PATH, "Call"));
        Standing second = database.commit(
                () -> newsroom.intake.update(100, story(100, ArticleState.PUBLISHED, PATH, "Corrected")));
        assertThat(second.workingRevisionId()).isNotEqualTo(first.workingRevisionId());
        assertThat(newsroom.catalog.published(100).orElseThrow().teaser().headline())
                .isEqualTo("Corrected");
        assertThat(newsroom.intake.standing(100)).contains(second);

        newsroom.as(Newsroom.EDITOR)
                .save(
                        100,
                        newsroom.version(100),
                        Content.in(war).headline("Ours").typed());
        assertThat(newsroom.intake.standing(100).orElseThrow().workingRevisionId())
                .isNotEqualTo(second.workingRevisionId());
    }

    @Test
    void refusesANumberThatIsTaken() {
        create(story(100, ArticleState.PUBLISHED, PATH, "Call"));

        assertThatThrownBy(() -> create(story(100, ArticleState.PUBLISHED, null, "Other")))
                .isInstanceOf(IllegalStateException.class);
    }
}
