package org.broadsheet.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorProfile;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.startup.DemoContent;
import org.broadsheet.core.article.ArticleIntake;
import org.broadsheet.core.author.AuthorIntake;
import org.broadsheet.core.demo.DemoNewsroom.DemoAuthor;
import org.broadsheet.core.demo.DemoNewsroom.DemoPicture;
import org.broadsheet.core.demo.DemoNewsroom.DemoSection;
import org.broadsheet.core.demo.DemoNewsroom.DemoStory;
import org.broadsheet.core.section.SectionIntake;

/** The newspaper of the demo, as old as its stories say, so that the front page always looks like today's. */
@ApplicationScoped
class DemoStories implements DemoContent {

    @Inject
    SectionIntake sections;

    @Inject
    AuthorIntake authors;

    @Inject
    MediaLibrary pictures;

    @Inject
    ArticleIntake articles;

    @Inject
    DemoComments comments;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 0;
    }

    @Override
    @Transactional
    public void load() {
        DemoNewsroom newsroom = DemoFile.newsroom();
        Map<String, Long> sectionIds = new HashMap<>();
        for (DemoSection section : newsroom.sections()) {
            sectionIds.put(
                    section.slug(),
                    sections.create(section.slug(), section.name(), section.description(), null)
                            .id());
        }
        Map<String, Author> bylines = new HashMap<>();
        for (DemoAuthor author : newsroom.authors()) {
            bylines.put(author.slug(), authors.create(author.slug(), profile(author)));
        }
        Instant now = clock.instant();
        for (DemoStory story : newsroom.stories()) {
            Instant published = now.minus(Duration.ofHours(story.hoursAgo()));
            long articleId = articles.create(story(story, published, sectionIds, bylines))
                    .id();
            comments.load(articleId, published, story.comments());
        }
    }

    private AuthorProfile profile(DemoAuthor author) {
        long portrait = pictures.add(author.slug() + ".jpg", DemoFile.portrait(author), author.name(), "", "")
                .id();
        return new AuthorProfile(
                author.name(),
                author.email(),
                author.biography(),
                author.signal(),
                author.pgp(),
                author.secureDrop(),
                portrait);
    }

    private ArticleIntake.Story story(
            DemoStory story, Instant published, Map<String, Long> sectionIds, Map<String, Author> bylines) {
        List<Author> writers = story.authors().stream().map(bylines::get).toList();
        DemoPicture picture = story.picture();
        long pictureId = pictures.add(
                        picture.file(), DemoFile.bytes(picture), picture.alt(), picture.caption(), picture.credit())
                .id();
        ArticleContent content = new ArticleContent(
                story.kicker(),
                story.headline(),
                story.standfirst(),
                DemoFile.body(story),
                story.slug(),
                sectionIds.get(story.section()),
                writers.stream().map(Author::id).toList(),
                story.tags(),
                pictureId,
                story.breaking(),
                true,
                null);
        return new ArticleIntake.Story(
                0,
                ArticleState.PUBLISHED,
                null,
                published,
                null,
                0,
                writers.get(0).name(),
                published,
                content);
    }
}
