package org.broadsheet.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.broadsheet.core.article.Newsroom.AUTHOR;
import static org.broadsheet.core.article.Newsroom.CONTRIBUTOR;
import static org.broadsheet.core.article.Newsroom.EDITOR;

import java.time.Duration;
import java.time.Instant;
import org.broadsheet.api.address.AddressKind;
import org.broadsheet.api.address.Destination;
import org.broadsheet.api.article.ArticlePublished;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.ArticleUpdated;
import org.broadsheet.api.article.ArticleWithdrawn;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.core.address.AddressFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoryPublishingTest {

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private Newsroom newsroom;
    private long city;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(database);
        city = newsroom.section("city", null);
    }

    private PublishedArticle shown(long id) {
        return newsroom.catalog.published(id).orElseThrow();
    }

    private void saveHeadline(long id, String headline, String slug) {
        newsroom.save(
                id,
                newsroom.version(id),
                Content.in(city).headline(headline).slug(slug).typed());
    }

    @Test
    void makesTheWorkingRevisionPublicAndSaysSo() {
        long id = newsroom.as(AUTHOR).create(Content.in(city).typed());
        newsroom.publish(id);

        PublishedArticle story = shown(id);
        assertThat(story.teaser().path()).isEqualTo("/2026/11/gate-jams-open/");
        assertThat(story.teaser().publishedAt()).isEqualTo(newsroom.now());
        assertThat(story.teaser().updatedAt()).isEqualTo(newsroom.now());
        assertThat(story.version()).isEqualTo(newsroom.version(id));
        assertThat(newsroom.events).hasSize(1);
        assertThat(newsroom.events.get(0)).isInstanceOfSatisfying(ArticlePublished.class, event -> {
            assertThat(event.articleId()).isEqualTo(id);
            assertThat(event.sectionId()).isEqualTo(city);
        });
        assertThat(AddressFixture.addresses(database.entities()).find("/2026/11/gate-jams-open/"))
                .contains(new Destination(AddressKind.ARTICLE, id, null));
    }

    @Test
    void leavesWhatIsPublicAloneWhenALiveStoryIsEdited() {
        long id = newsroom.published(Content.in(city).headline("Before").typed());
        long war = newsroom.section("war", null);
        PublishedArticle before = shown(id);
        newsroom.later(Duration.ofHours(1));
        newsroom.save(
                id,
                newsroom.version(id),
                Content.in(war)
                        .headline("After")
                        .body("<p>Other</p>")
                        .slug("other")
                        .commentsClosed()
                        .typed());

        PublishedArticle still = shown(id);
        assertThat(still.teaser()).isEqualTo(before.teaser());
        assertThat(still.body()).isEqualTo(before.body());
        assertThat(still.commentsOpen()).isTrue();
        assertThat(newsroom.desk.open(id).unpublishedChanges()).isTrue();
        assertThat(newsroom.desk.preview(id).teaser().headline()).isEqualTo("After");

        newsroom.publish(id);
        PublishedArticle after = shown(id);
        assertThat(after.teaser().headline()).isEqualTo("After");
        assertThat(after.teaser().section().id()).isEqualTo(war);
        assertThat(after.teaser().updatedAt()).isEqualTo(newsroom.now());
        assertThat(after.teaser().publishedAt()).isEqualTo(before.teaser().publishedAt());
        assertThat(after.commentsOpen()).isFalse();
        assertThat(newsroom.desk.open(id).unpublishedChanges()).isFalse();
        assertThat(newsroom.events).last().isInstanceOf(ArticleUpdated.class);
    }

    @Test
    void movesTheAddressOnlyWithTheSlug() {
        long id = newsroom.published(Content.in(city).headline("Before").typed());
        newsroom.later(Duration.ofDays(60));
        saveHeadline(id, "After", "");
        newsroom.publish(id);
        assertThat(shown(id).teaser().path()).isEqualTo("/2026/11/before/");

        saveHeadline(id, "After", "after");
        newsroom.publish(id);
        assertThat(shown(id).teaser().path()).isEqualTo("/2026/11/after/");
        assertThat(AddressFixture.addresses(database.entities()).find("/2026/11/before/"))
                .contains(new Destination(AddressKind.ARTICLE, id, "/2026/11/after/"));
    }

    @Test
    void givesTwoStoriesOfOneNameTwoAddresses() {
        newsroom.published(Content.in(city).typed());
        long second = newsroom.published(Content.in(city).typed());

        assertThat(shown(second).teaser().path()).isEqualTo("/2026/11/gate-jams-open-2/");
    }

    @Test
    void withdrawsAndBringsBackWithNothingLost() {
        long id = newsroom.published(Content.in(city).typed());
        Instant first = newsroom.now();
        newsroom.later(Duration.ofHours(1));
        newsroom.withdraw(id, " Wrong gate ");

        assertThat(newsroom.catalog.published(id)).isEmpty();
        assertThat(newsroom.catalog.withdrawn(id)).isTrue();
        assertThat(newsroom.catalog.latest(1, 10).total()).isZero();
        assertThat(newsroom.desk.open(id).state()).isEqualTo(ArticleState.WITHDRAWN);
        assertThat(newsroom.events).last().isInstanceOf(ArticleWithdrawn.class);
        assertThat(database.entities()
                        .createQuery("select p.reason from Publication p order by p.id", String.class)
                        .getResultList())
                .containsExactly("", "Wrong gate");
        assertThatThrownBy(() -> newsroom.withdraw(id, "")).isInstanceOf(InvalidInput.class);

        saveHeadline(id, "Right gate", "");
        assertThat(newsroom.desk.open(id).state()).isEqualTo(ArticleState.DRAFT);
        assertThat(newsroom.catalog.withdrawn(id)).isTrue();

        newsroom.publish(id);
        assertThat(newsroom.catalog.withdrawn(id)).isFalse();
        assertThat(shown(id).teaser().publishedAt()).isEqualTo(first);
        assertThat(shown(id).teaser().path()).isEqualTo("/2026/11/gate-jams-open/");
        assertThat(newsroom.events).last().isInstanceOf(ArticleUpdated.class);
        assertThat(newsroom.events)
                .filteredOn(ArticlePublished.class::isInstance)
                .hasSize(1);
    }

    @Test
    void doesNothingWhenEverythingIsPublicAlready() {
        long id = newsroom.published(Content.in(city).typed());
        long version = newsroom.version(id);
        newsroom.later(Duration.ofHours(1));
        newsroom.publish(id);

        assertThat(newsroom.version(id)).isEqualTo(version);
        assertThat(newsroom.events).hasSize(1);
    }

    @Test
    void asksForWhatAPublicStoryNeeds() {
        long id = newsroom.create(Content.in(null).headline("???").body(" ").typed());

        InvalidInput missing = catchThrowableOfType(InvalidInput.class, () -> newsroom.publish(id));

        assertThat(missing.errors()).extracting(FieldError::field).containsExactly("body", "slug", "sectionId");
        assertThat(newsroom.events).isEmpty();
        assertThat(newsroom.catalog.published(id)).isEmpty();
    }

    @Test
    void refusesAnOldVersion() {
        long id = newsroom.create(Content.in(city).typed());
        long version = newsroom.version(id);
        saveHeadline(id, "New", "");

        assertThatThrownBy(() -> database.commit(() -> newsroom.publishing.publish(id, version)))
                .isInstanceOf(EditConflict.class);
        assertThat(newsroom.catalog.published(id)).isEmpty();
    }

    @Test
    void leavesPublishingToThoseWhoMay() {
        long contributors = newsroom.as(CONTRIBUTOR).create(Content.in(city).typed());
        assertThatThrownBy(() -> newsroom.publish(contributors)).isInstanceOf(NotPermitted.class);
        newsroom.as(AUTHOR);
        assertThatThrownBy(() -> newsroom.publish(contributors)).isInstanceOf(NotFound.class);
        newsroom.as(EDITOR).publish(contributors);

        newsroom.as(CONTRIBUTOR);
        assertThatThrownBy(() -> newsroom.withdraw(contributors, "")).isInstanceOf(NotFound.class);

        long authors = newsroom.as(AUTHOR).create(Content.in(city).typed());
        newsroom.publish(authors);
        newsroom.withdraw(authors, "");
        assertThat(newsroom.catalog.withdrawn(authors)).isTrue();
    }
}
