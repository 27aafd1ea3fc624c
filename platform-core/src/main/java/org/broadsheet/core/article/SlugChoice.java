package org.broadsheet.core.article;

import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.core.address.Slugs;

/**
 * Which slug a revision gets. Until readers have seen a story, a slug that nobody typed follows the headline: the
 * first one is seldom the last. Afterwards it changes only by being typed.
 */
final class SlugChoice {

    private SlugChoice() {}

    /** @param before the working revision so far, or null for a new story */
    static ArticleContent applied(Article article, Revision before, ArticleContent content) {
        String slug = choose(article, before, content);
        return slug.equals(content.slug()) ? content : withSlug(content, slug);
    }

    private static String choose(Article article, Revision before, ArticleContent content) {
        String typed = content.slug();
        if (before == null) {
            return typed.isEmpty() ? Slugs.of(content.headline()) : typed;
        }
        if (article.wasPublic()) {
            return typed.isEmpty() ? before.slug() : typed;
        }
        boolean untouched =
                typed.isEmpty() || (typed.equals(before.slug()) && typed.equals(Slugs.of(before.headline())));
        return untouched ? Slugs.of(content.headline()) : typed;
    }

    private static ArticleContent withSlug(ArticleContent content, String slug) {
        return new ArticleContent(
                content.kicker(),
                content.headline(),
                content.standfirst(),
                content.body(),
                slug,
                content.sectionId(),
                content.authorIds(),
                content.tags(),
                content.leadPictureId(),
                content.breaking(),
                content.commentsOpen(),
                content.language());
    }
}
