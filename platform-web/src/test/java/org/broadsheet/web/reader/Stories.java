package org.broadsheet.web.reader;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.section.Section;

/** Stories, authors and sections for the tests of this package. */
final class Stories {

    static final Section WORLD = section(1, "World", null);
    static final Section WAR = section(2, "War", 1L);
    static final Section CITY = section(3, "City", null);
    static final Author RUTH =
            new Author(1, 0, "ruth-ekstrom", "Ruth Ekström", "", "", "", "", "", null, "/author/ruth-ekstrom/");

    private Stories() {}

    static Section section(long id, String name, Long parent) {
        return new Section(
                id, name.toLowerCase(Locale.ROOT), name, "", parent, "/" + name.toLowerCase(Locale.ROOT) + "/");
    }

    static ArticleTeaser story(long id) {
        return story(id, "Story " + id, WORLD);
    }

    static ArticleTeaser story(long id, String headline, Section section) {
        Instant time = Instant.parse("2017-05-02T21:00:00.123456Z");
        return new ArticleTeaser(
                id, "/2017/05/" + id + "/", "", headline, "Standfirst", section, List.of(RUTH), null, time, time, 16);
    }

    static List<ArticleTeaser> stories(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(Stories::story).toList();
    }

    static PublishedArticle article(ArticleTeaser teaser) {
        return new PublishedArticle(
                teaser, 1, "", "<p>Body</p>", List.of("Syria", "Diplomacy"), Locale.ENGLISH, true, CommentPolicy.OPEN);
    }
}
