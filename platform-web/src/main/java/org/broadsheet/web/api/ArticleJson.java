package org.broadsheet.web.api;

import java.time.Instant;
import java.util.List;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.setting.Site;

/**
 * A published story.
 *
 * @param body sanitised HTML; null in lists
 * @param tags null in lists
 */
public record ArticleJson(
        long id,
        String url,
        String kicker,
        String headline,
        String standfirst,
        String section,
        List<AuthorJson> authors,
        PictureJson picture,
        Instant publishedAt,
        Instant updatedAt,
        long commentCount,
        String body,
        List<String> tags) {

    /** One author of a story. */
    public record AuthorJson(long id, String name, String url) {}

    /** The lead picture; width and height in pixels. */
    public record PictureJson(String url, int width, int height, String alt, String caption, String credit) {}

    static ArticleJson of(ArticleTeaser teaser, Site site) {
        return of(teaser, site, null, null);
    }

    static ArticleJson of(PublishedArticle article, Site site) {
        return of(article.teaser(), site, article.body(), article.tags());
    }

    private static ArticleJson of(ArticleTeaser teaser, Site site, String body, List<String> tags) {
        return new ArticleJson(
                teaser.id(),
                site.url(teaser.path()),
                teaser.kicker(),
                teaser.headline(),
                teaser.standfirst(),
                teaser.section().slug(),
                teaser.bylines().stream()
                        .map(author -> new AuthorJson(author.id(), author.name(), site.url(author.path())))
                        .toList(),
                teaser.picture() == null
                        ? null
                        : new PictureJson(
                                site.url(teaser.picture().path()),
                                teaser.picture().width(),
                                teaser.picture().height(),
                                teaser.picture().alt(),
                                teaser.picture().caption(),
                                teaser.picture().credit()),
                teaser.publishedAt(),
                teaser.updatedAt(),
                teaser.commentCount(),
                body,
                tags);
    }
}
