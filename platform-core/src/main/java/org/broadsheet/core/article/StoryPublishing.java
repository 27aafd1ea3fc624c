package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.broadsheet.api.article.ArticlePublished;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.article.ArticleUpdated;
import org.broadsheet.api.article.ArticleWithdrawn;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;

@ApplicationScoped
@Transactional
@RequiresPermission(Permission.PUBLISH_OWN_STORIES)
class StoryPublishing implements ArticlePublishing {

    private static final int MAX_REASON = 2000;

    @Inject
    EditorsHand hand;

    @Inject
    ArticleTable table;

    @Inject
    StoryAddress address;

    @Inject
    ChangeLog changes;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<ArticlePublished> publishedEvent;

    @Inject
    Event<ArticleUpdated> updatedEvent;

    @Inject
    Event<ArticleWithdrawn> withdrawnEvent;

    @Override
    public long publish(long id, long version) {
        Article article = take(id, version);
        Revision revision = table.working(article);
        Readiness.check(revision);
        if (!article.unpublishedChanges()) {
            return version;
        }
        boolean first = !article.wasPublic();
        boolean moves =
                first || !table.revision(article.publishedRevisionId()).slug().equals(revision.slug());
        Instant now = clock.instant();
        article.publish(revision, now);
        if (moves) {
            address.settle(article, revision);
        }
        record(article, Publication.Act.PUBLISHED, "", now);
        if (first) {
            publishedEvent.fire(new ArticlePublished(id, revision.id(), revision.sectionId(), now));
        } else {
            updatedEvent.fire(new ArticleUpdated(id, revision.id(), now));
        }
        return table.written(article);
    }

    @Override
    public long withdraw(long id, long version, String reason) {
        Article article = take(id, version);
        if (!article.published()) {
            throw new InvalidInput(FieldError.of("", "not-published"));
        }
        if (reason.length() > MAX_REASON) {
            throw new InvalidInput(FieldError.of("reason", "too-long", MAX_REASON));
        }
        Instant now = clock.instant();
        article.withdraw();
        record(article, Publication.Act.WITHDRAWN, reason.strip(), now);
        withdrawnEvent.fire(new ArticleWithdrawn(id, now));
        return table.written(article);
    }

    private Article take(long id, long version) {
        Article article = hand.take(id, version);
        StoryAccess.requirePublish(actor.get(), article);
        return article;
    }

    private void record(Article article, Publication.Act act, String reason, Instant now) {
        table.add(new Publication(article, act, reason, actor.get(), now));
        changes.record(ChangeKind.ARTICLE, article.id());
    }
}
