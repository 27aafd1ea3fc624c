package org.broadsheet.core.comment;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.DiscussedArticle;
import org.broadsheet.api.comment.CommentPolicy;

/** A catalog with one story, which takes comments. */
final class OneStory {

    static final long ID = 7;

    private OneStory() {}

    static ArticleCatalog catalog() {
        return (ArticleCatalog) Proxy.newProxyInstance(
                OneStory.class.getClassLoader(), new Class<?>[] {ArticleCatalog.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("discussed")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return arguments[0].equals(ID) ? Optional.of(story()) : Optional.empty();
                });
    }

    private static DiscussedArticle story() {
        return new DiscussedArticle(
                ID, "/2026/03/harbour/", "Harbour opens", "", "<p>Boats came in.</p>", List.of(), CommentPolicy.OPEN);
    }
}
