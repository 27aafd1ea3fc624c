package org.broadsheet.it.inside.notify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.EditableArticle;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The note that readers are to be told of a story is written with its publication or not at all. */
@ExtendWith(ArquillianExtension.class)
class AlertRowIT {

    private static final AtomicInteger STORIES = new AtomicInteger();

    @Inject
    private ArticleDesk desk;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private CurrentActor actor;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private String slug;
    private long story;

    @BeforeEach
    void write() throws Exception {
        section();
        slug = "alert-row-" + STORIES.incrementAndGet();
        story = actor.callAs(Actor.SYSTEM, () -> desk.create(content("<p>The lock is closed.</p>")));
    }

    @AfterEach
    void leaveNoTransaction() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    void aPublicationThatIsTakenBackLeavesNoAlert() throws Exception {
        transaction.begin();
        publish();
        entities.flush();
        assertThat(alerts()).as("written in the same transaction").isOne();
        transaction.rollback();

        assertThat(alerts()).isZero();
        assertThat(state()).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void aPublicationThatIsCommittedLeavesOne() throws Exception {
        transaction.begin();
        publish();
        transaction.commit();

        assertThat(alerts()).isOne();
        assertThat(state()).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void whatChangesAfterwardsIsNotAnnouncedAgain() {
        publish();
        long before = version();
        actor.runAs(Actor.SYSTEM, () -> desk.save(story, before, content("<p>The lock is open again.</p>")));
        publish();

        EditableArticle after = actor.callAs(Actor.SYSTEM, () -> desk.open(story));
        assertThat(after.unpublishedChanges())
                .as("a change is still to be published")
                .isFalse();
        assertThat(after.version()).isGreaterThan(before);
        assertThat(alerts()).isOne();
    }

    @Test
    void aStoryThatWasTakenBackIsNotAnnouncedAgain() {
        publish();
        actor.runAs(Actor.SYSTEM, () -> publishing.withdraw(story, version(), ""));
        publish();

        assertThat(alerts()).isOne();
    }

    private void publish() {
        actor.runAs(Actor.SYSTEM, () -> publishing.publish(story, version()));
    }

    private long version() {
        return actor.callAs(Actor.SYSTEM, () -> desk.open(story).version());
    }

    private ArticleState state() {
        return actor.callAs(Actor.SYSTEM, () -> desk.open(story).state());
    }

    private long alerts() {
        Number count = (Number) entities.createNativeQuery("select count(*) from alert where article_id = ?")
                .setParameter(1, story)
                .getSingleResult();
        return count.longValue();
    }

    private ArticleContent content(String body) {
        return new ArticleContent(
                "", "Old Lock Closed", "", body, slug, 900_001L, List.of(), List.of(), null, false, true, null);
    }

    /** Sections come in by import; a row of our own keeps this test from being one of the import. */
    private void section() throws Exception {
        transaction.begin();
        if (entities.createNativeQuery("select id from section where id = 900001")
                .getResultList()
                .isEmpty()) {
            entities.createNativeQuery("insert into section (id, version, slug, name, description, sort_order, path)"
                            + " values (900001, 1, 'announced', 'Announced', '', 91, '/announced/')")
                    .executeUpdate();
        }
        transaction.commit();
    }
}
