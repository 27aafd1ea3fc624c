package org.broadsheet.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.broadsheet.core.article.Newsroom.AUTHOR;
import static org.broadsheet.core.article.Newsroom.CONTRIBUTOR;
import static org.broadsheet.core.article.Newsroom.EDITOR;

import java.time.Duration;
import java.util.List;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.DeskQuery;
import org.broadsheet.api.article.DeskRow;
import org.broadsheet.api.article.EditableArticle;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.change.Change;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoryDeskTest {

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private Newsroom newsroom;
    private long city;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(database);
        city = newsroom.section("city", null);
    }

    private List<Long> listed(DeskQuery query) {
        return newsroom.desk.list(query).items().stream().map(DeskRow::id).toList();
    }

    private static DeskQuery everything() {
        return new DeskQuery("", null, null, false, 1, 20);
    }

    private InvalidInput refusal(ArticleContent content) {
        return catchThrowableOfType(InvalidInput.class, () -> newsroom.create(content));
    }

    @Test
    void givesBackWhatWasTyped() {
        long first = newsroom.author("Ngozi Farrant");
        long second = newsroom.author("Anna Berg");
        ArticleContent typed = Content.in(city)
                .headline("  Gate\njams ")
                .standfirst("Two low waters left.")
                .body("<p>Text</p><script>x</script>")
                .slug("The Gate")
                .authors(second, first, second)
                .tags("Harbour", "flooding", "harbour", "Harbour", "?")
                .language("de-CH")
                .breaking()
                .typed();
        long id = newsroom.as(AUTHOR).create(typed);
        EditableArticle opened = newsroom.desk.open(id);

        assertThat(opened.id()).isGreaterThanOrEqualTo(10_000_000);
        assertThat(opened.state()).isEqualTo(ArticleState.DRAFT);
        assertThat(opened.path()).isNull();
        assertThat(opened.mine()).isTrue();
        assertThat(opened.savedBy()).isEqualTo("Arno");
        assertThat(opened.content().headline()).isEqualTo("Gate jams");
        assertThat(opened.content().body()).isEqualTo("<p>Text</p><script>x</script>");
        assertThat(opened.content().slug()).isEqualTo("the-gate");
        assertThat(opened.content().authorIds()).containsExactly(second, first);
        assertThat(opened.content().tags()).containsExactly("Harbour", "flooding");
        assertThat(opened.content().language()).isEqualTo("de-CH");
        assertThat(newsroom.changes.lines()).extracting(Change::entityId).containsExactly(id);
    }

    @Test
    void previewsADraftWhereItWouldStand() {
        long id = newsroom.as(AUTHOR)
                .create(Content.in(city)
                        .body("<p>Text</p><script>x</script>")
                        .language("de-CH")
                        .typed());
        PublishedArticle preview = newsroom.desk.preview(id);

        assertThat(preview.teaser().path()).isEqualTo("/2026/11/gate-jams-open/");
        assertThat(preview.teaser().publishedAt()).isEqualTo(newsroom.now());
        assertThat(preview.body()).isEqualTo("<p>Text</p>");
        assertThat(preview.language().toLanguageTag()).isEqualTo("de-CH");
        assertThat(newsroom.catalog.published(id)).isEmpty();
    }

    @Test
    void tellsTheSecondOfTwoEditorsWhoWasFirst() {
        long id = newsroom.as(AUTHOR).create(Content.in(city).typed());
        long version = newsroom.version(id);
        newsroom.as(EDITOR)
                .save(id, version, Content.in(city).headline("Edda’s").typed());

        EditConflict conflict = catchThrowableOfType(
                EditConflict.class,
                () -> newsroom.as(AUTHOR)
                        .save(id, version, Content.in(city).headline("Arno’s").typed()));

        assertThat(conflict.changedBy()).isEqualTo("Edda");
        assertThat(conflict.currentVersion()).isEqualTo(newsroom.version(id));
        assertThat(newsroom.desk.open(id).content().headline()).isEqualTo("Edda’s");
    }

    @Test
    void namesThePublisherWhenPublishingCameBetween() {
        long id = newsroom.as(AUTHOR).create(Content.in(city).typed());
        long version = newsroom.version(id);
        newsroom.later(Duration.ofMinutes(1));
        newsroom.as(EDITOR).publish(id);

        EditConflict conflict = catchThrowableOfType(
                EditConflict.class,
                () -> newsroom.as(AUTHOR).save(id, version, Content.in(city).typed()));

        assertThat(conflict.changedBy()).isEqualTo("Edda");
    }

    @Test
    void countsVersionsUpWithEverySave() {
        long id = newsroom.as(AUTHOR).create(Content.in(city).typed());
        long version = newsroom.version(id);
        long next =
                newsroom.save(id, version, Content.in(city).headline("Second").typed());

        assertThat(next).isGreaterThan(version).isEqualTo(newsroom.version(id));
        assertThat(newsroom.desk.open(id).version()).isEqualTo(next);
    }

    @Test
    void keepsEveryRevision() {
        long id = newsroom.as(AUTHOR).create(Content.in(city).headline("One").typed());
        newsroom.save(id, newsroom.version(id), Content.in(city).headline("Two").typed());

        assertThat(database.entities()
                        .createQuery("select r.headline from Revision r order by r.id", String.class)
                        .getResultList())
                .containsExactly("One", "Two");
    }

    @Test
    void letsTheSlugFollowTheHeadlineUntilSomebodyTypesOne() {
        long id = newsroom.as(AUTHOR)
                .create(Content.in(city).headline("Working title").typed());
        newsroom.save(
                id,
                newsroom.version(id),
                Content.in(city).headline("Gate stuck").slug("working-title").typed());
        assertThat(newsroom.desk.open(id).content().slug()).isEqualTo("gate-stuck");

        newsroom.save(
                id,
                newsroom.version(id),
                Content.in(city).headline("Gate stuck").slug("my-gate").typed());
        newsroom.save(
                id,
                newsroom.version(id),
                Content.in(city).headline("Gate free").slug("my-gate").typed());
        assertThat(newsroom.desk.open(id).content().slug()).isEqualTo("my-gate");
    }

    @Test
    void showsContributorsTheirOwnUnpublishedStoriesOnly() {
        long others = newsroom.as(AUTHOR).create(Content.in(city).typed());
        long own = newsroom.as(CONTRIBUTOR).create(Content.in(city).typed());
        long public1 = newsroom.as(CONTRIBUTOR).create(Content.in(city).typed());
        newsroom.as(EDITOR).publish(public1);

        newsroom.as(CONTRIBUTOR);
        assertThat(listed(everything())).containsExactly(own);
        assertThat(newsroom.desk.open(own).mine()).isTrue();
        for (long hidden : new long[] {others, public1, 77}) {
            assertThatThrownBy(() -> newsroom.desk.open(hidden)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> newsroom.desk.preview(hidden)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> newsroom.save(hidden, 1, Content.in(city).typed()))
                    .isInstanceOf(NotFound.class);
        }

        newsroom.as(EDITOR).withdraw(public1, "");
        assertThat(newsroom.as(CONTRIBUTOR).desk.open(public1).state()).isEqualTo(ArticleState.WITHDRAWN);
    }

    @Test
    void showsAuthorsTheirOwnAndEditorsAll() {
        long authors = newsroom.as(AUTHOR).create(Content.in(city).typed());
        newsroom.publish(authors);
        newsroom.later(Duration.ofMinutes(1));
        long editors = newsroom.as(EDITOR).create(Content.in(city).typed());

        assertThat(listed(everything())).containsExactly(editors, authors);
        assertThat(listed(new DeskQuery("", null, null, true, 1, 20))).containsExactly(editors);
        newsroom.as(AUTHOR);
        assertThat(listed(everything())).containsExactly(authors);
        newsroom.save(authors, newsroom.version(authors), Content.in(city).typed());
        assertThatThrownBy(() -> newsroom.desk.open(editors)).isInstanceOf(NotFound.class);
    }

    @Test
    void filtersTheList() {
        long war = newsroom.section("war", null);
        long byline = newsroom.author("Ngozi Farrant");
        long gate = newsroom.published(
                Content.in(city).headline("Gate 50% open").authors(byline).typed());
        newsroom.later(Duration.ofMinutes(1));
        long ferry = newsroom.create(Content.in(war).headline("Ferry gates").typed());
        newsroom.later(Duration.ofMinutes(1));
        long draft = newsroom.create(Content.in(null).headline("Nothing yet").typed());

        assertThat(listed(everything())).containsExactly(draft, ferry, gate);
        assertThat(listed(new DeskQuery("GATE", null, null, false, 1, 20))).containsExactly(ferry, gate);
        assertThat(listed(new DeskQuery(" open  gate", null, null, false, 1, 20)))
                .containsExactly(gate);
        assertThat(listed(new DeskQuery("50%", null, null, false, 1, 20))).containsExactly(gate);
        assertThat(listed(new DeskQuery("e_r", null, null, false, 1, 20))).isEmpty();
        assertThat(listed(new DeskQuery("", ArticleState.PUBLISHED, null, false, 1, 20)))
                .containsExactly(gate);
        assertThat(listed(new DeskQuery("", null, war, false, 1, 20))).containsExactly(ferry);
        assertThat(newsroom.desk
                        .list(new DeskQuery("", null, null, false, 2, 2))
                        .total())
                .isEqualTo(3);
        DeskRow row = newsroom.desk
                .list(new DeskQuery("", ArticleState.PUBLISHED, null, false, 1, 20))
                .items()
                .get(0);
        assertThat(row.bylines()).isEqualTo("Ngozi Farrant");
        assertThat(row.sectionName()).isEqualTo("city");
        assertThat(row.unpublishedChanges()).isFalse();
    }

    @Test
    void namesEveryFieldThatCannotBeTaken() {
        InvalidInput refusal = refusal(Content.in(99L)
                .headline(" ")
                .body("x".repeat(ContentCheck.MAX_BODY + 1))
                .slug("?!")
                .authors(98L)
                .picture(97L)
                .language("not a language")
                .tags("x".repeat(ContentCheck.MAX_TAG + 1))
                .typed());

        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "headline", "body", "tags", "slug", "sectionId", "authorIds", "leadPictureId", "language");
        assertThat(listed(everything())).isEmpty();
    }

    @Test
    void dropsCharactersThatNoDatabaseKeeps() {
        long id = newsroom.create(Content.in(city)
                .headline("Gate\u0000 jams")
                .body("<p>a\u0000b</p>")
                .typed());

        assertThat(newsroom.desk.open(id).content().headline()).isEqualTo("Gate jams");
        assertThat(newsroom.desk.open(id).content().body()).isEqualTo("<p>ab</p>");
    }
}
