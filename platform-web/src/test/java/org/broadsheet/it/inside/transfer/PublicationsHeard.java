package org.broadsheet.it.inside.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.api.article.ArticlePublished;

/** Hears of publications, which is what queues alerts. */
@ApplicationScoped
public class PublicationsHeard {

    private final Set<Long> articles = ConcurrentHashMap.newKeySet();

    void published(@Observes ArticlePublished event) {
        articles.add(event.articleId());
    }

    /** Whether a story was told of. */
    public boolean of(long articleId) {
        return articles.contains(articleId);
    }
}
