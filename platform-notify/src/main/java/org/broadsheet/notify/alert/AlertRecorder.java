package org.broadsheet.notify.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.broadsheet.api.article.ArticlePublished;
import org.broadsheet.notify.delivery.MailQueued;

/**
 * Notes a publication in its own transaction: with it or not at all. One row however many readers there are, so that
 * publishing does not take longer for a paper with many.
 */
@ApplicationScoped
@Transactional
class AlertRecorder {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<MailQueued> queued;

    /** A story that was announced once is not announced again, so the row is looked for first. */
    void onPublished(@Observes ArticlePublished event) {
        boolean announced = entities.createQuery(
                                "select count(a) from Alert a where a.kind = :kind and a.articleId = :article",
                                Long.class)
                        .setParameter("kind", AlertKind.STORY)
                        .setParameter("article", event.articleId())
                        .getSingleResult()
                > 0;
        if (!announced) {
            entities.persist(new Alert(AlertKind.STORY, event.articleId(), event.sectionId(), event.time()));
            queued.fire(new MailQueued());
        }
    }
}
