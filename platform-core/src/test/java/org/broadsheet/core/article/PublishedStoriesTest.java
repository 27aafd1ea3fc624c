package org.broadsheet.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.page.Slice;
import org.broadsheet.core.media.MediaFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishedStoriesTest {

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private Newsroom newsroom;
    private long world;
    private long war;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(database);
        world = newsroom.section("world", null);
        war = newsroom.section("war", world);
    }

    private static List<Long> ids(List<ArticleTeaser> teasers) {
        return teasers.stream().map(ArticleTeaser::id).toList();
    }

    private long publishedLater(Content content) {
        newsroom.later(Duration.ofHours(1));
        return newsroom.published(content.typed());
    }

    private long picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return database.commit(() -> MediaFixture.library(database)
                .add("p.png", bytes.toByteArray(), "", "", "")
                .id());
    }

    @Test
    void showsTheWholeStory() throws IOException {
        long author = newsroom.author("Ngozi Farrant");
        long picture = picture();
        long id = publishedLater(Content.in(war)
                .headline("Call")
                .authors(author)
                .tags("Syria", "Russia")
                .picture(picture)
                .body("<p>" + "word ".repeat(100) + "</p>"));
        newsroom.commentCounts.put(id, 16L);

        ArticleTeaser teaser = newsroom.catalog.published(id).orElseThrow().teaser();
        assertThat(teaser.section().name()).isEqualTo("war");
        assertThat(teaser.bylines()).extracting(Author::name).containsExactly("Ngozi Farrant");
        assertThat(teaser.picture().id()).isEqualTo(picture);
        assertThat(teaser.commentCount()).isEqualTo(16);
        assertThat(teaser.standfirst())
                .startsWith("word word")
                .endsWith("word…")
                .hasSizeLessThan(250);
        assertThat(newsroom.catalog.published(id).orElseThrow().ownStandfirst()).isEmpty();
        assertThat(newsroom.catalog.published(id).orElseThrow().tags()).containsExactly("Syria", "Russia");
        assertThat(newsroom.catalog.published(id).orElseThrow().language()).isEqualTo(java.util.Locale.ENGLISH);
    }

    @Test
    void listsTheNewestFirstAndOnlyWhatIsPublic() {
        long first = publishedLater(Content.in(world));
        long second = publishedLater(Content.in(war).standfirst("Own words."));
        long third = publishedLater(Content.in(world));
        newsroom.create(Content.in(world).typed());

        Slice<ArticleTeaser> page = newsroom.catalog.latest(1, 2);
        assertThat(ids(page.items())).containsExactly(third, second);
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items().get(1).standfirst()).isEqualTo("Own words.");
        assertThat(ids(newsroom.catalog.latest(2, 2).items())).containsExactly(first);
        assertThat(newsroom.catalog.latest(Integer.MAX_VALUE, 30).items()).isEmpty();
    }

    @Test
    void listsASectionWithThoseBelowIt() {
        long inWorld = publishedLater(Content.in(world));
        long inWar = publishedLater(Content.in(war));

        assertThat(ids(newsroom.catalog.inSection(world, 1, 10).items())).containsExactly(inWar, inWorld);
        assertThat(ids(newsroom.catalog.inSection(war, 1, 10).items())).containsExactly(inWar);
    }

    @Test
    void listsAnAuthorsStoriesWhateverThePlaceOfTheByline() {
        long anna = newsroom.author("Anna");
        long berta = newsroom.author("Berta");
        long both = publishedLater(Content.in(war).authors(anna, berta));
        publishedLater(Content.in(war).authors(anna));

        assertThat(ids(newsroom.catalog.byAuthor(berta, 1, 10).items())).containsExactly(both);
        assertThat(newsroom.catalog.byAuthor(anna, 1, 10).total()).isEqualTo(2);
        assertThat(newsroom.catalog.latest(1, 10).items().get(1).bylines())
                .extracting(Author::name)
                .containsExactly("Anna", "Berta");
    }

    @Test
    void relatesStoriesOfTheSameSection() {
        long older = publishedLater(Content.in(war));
        publishedLater(Content.in(world));
        long story = publishedLater(Content.in(war));
        long newer = publishedLater(Content.in(war));

        assertThat(ids(newsroom.catalog.related(story, 5))).containsExactly(newer, older);
        assertThat(ids(newsroom.catalog.related(story, 1))).containsExactly(newer);
        assertThat(newsroom.catalog.related(1, 5)).isEmpty();
    }

    @Test
    void tickersWhatIsBreakingForADayAndElseTheLatest() {
        long breaking = publishedLater(Content.in(war).breaking());
        long latest = publishedLater(Content.in(war));

        assertThat(ids(newsroom.catalog.ticker(5))).containsExactly(breaking);
        newsroom.later(Duration.ofDays(1));
        assertThat(ids(newsroom.catalog.ticker(1))).containsExactly(latest);
    }

    @Test
    void asksAHandfulOfQuestionsForAFrontPage() {
        Long[] authors = {newsroom.author("A"), newsroom.author("B"), newsroom.author("C")};
        for (int i = 0; i < 30; i++) {
            publishedLater(Content.in(i % 2 == 0 ? world : war).authors(authors[i % 3], authors[(i + 1) % 3]));
        }

        int statements = database.statementsOf(
                () -> assertThat(newsroom.catalog.latest(1, 30).items()).hasSize(30));

        assertThat(statements).isLessThanOrEqualTo(6);
    }
}
