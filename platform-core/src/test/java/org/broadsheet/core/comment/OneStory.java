package org.broadsheet.core.comment;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.section.Section;

/** A catalog with one story, which takes comments. */
final class OneStory {

    static final long ID = 7;

    private OneStory() {}

    static ArticleCatalog catalog() {
        return (ArticleCatalog) Proxy.newProxyInstance(
                OneStory.class.getClassLoader(), new Class<?>[] {ArticleCatalog.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("published")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return arguments[0].equals(ID) ? Optional.of(story()) : Optional.empty();
                });
    }

    private static PublishedArticle story() {
        Section section = null;
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        ArticleTeaser teaser = new ArticleTeaser(
                ID, "/2026/03/harbour/", "", "Harbour opens", "", section, List.of(), null, noon, noon, 0);
        return new PublishedArticle(teaser, 1, "", "<p>Boats came in.</p>", List.of(), Locale.ENGLISH, true);
    }
}
