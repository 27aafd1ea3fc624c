package org.broadsheet.it.inside.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.EditableArticle;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A permission alone does not open somebody else's story. To those who may not edit it, it does not exist; each attempt
 * knows the right version, so that only the owner stands in its way.
 */
@ExtendWith(ArquillianExtension.class)
class ForeignStoriesIT {

    private static final AtomicInteger STORIES = new AtomicInteger();
    private static final Actor OWNER = staff(900_011, Role.AUTHOR);
    private static final Actor OTHER = staff(900_012, Role.AUTHOR);
    private static final Actor CONTRIBUTOR = staff(900_013, Role.CONTRIBUTOR);
    private static final Actor EDITOR = staff(900_014, Role.EDITOR);

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

    @BeforeEach
    void begin() throws Exception {
        section();
        slug = "foreign-story-" + STORIES.incrementAndGet();
    }

    @Test
    void anAuthorCannotTouchSomebodyElsesDraft() {
        long story = written(OWNER);
        EditableArticle before = open(story);

        refused(() -> as(OTHER, () -> desk.open(story)));
        refused(() -> as(OTHER, () -> desk.save(story, before.version(), content("<p>Mine now.</p>"))));
        refused(() -> as(OTHER, () -> publishing.publish(story, before.version())));
        unchanged(story, before);

        as(OWNER, () -> publishing.publish(story, before.version()));
        assertThat(open(story).state()).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void anAuthorCannotTouchSomebodyElsesPublishedStory() {
        long story = written(OWNER);
        as(OWNER, () -> publishing.publish(story, open(story).version()));
        EditableArticle before = open(story);

        refused(() -> as(OTHER, () -> desk.save(story, before.version(), content("<p>Mine now.</p>"))));
        refused(() -> as(OTHER, () -> publishing.withdraw(story, before.version(), "")));
        unchanged(story, before);

        as(OWNER, () -> publishing.withdraw(story, before.version(), ""));
        assertThat(open(story).state()).isEqualTo(ArticleState.WITHDRAWN);
    }

    @Test
    void aContributorWritesUntilAnEditorPublishes() {
        long story = written(CONTRIBUTOR);
        as(CONTRIBUTOR, () -> desk.save(story, open(story).version(), content("<p>Better.</p>")));
        assertThatThrownBy(() -> as(
                        CONTRIBUTOR, () -> publishing.publish(story, open(story).version())))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal -> assertThat(refusal.permission()).isEqualTo(Permission.PUBLISH_OWN_STORIES));

        as(EDITOR, () -> publishing.publish(story, open(story).version()));
        EditableArticle before = open(story);
        refused(() -> as(CONTRIBUTOR, () -> desk.save(story, before.version(), content("<p>Unseen.</p>"))));
        assertThatThrownBy(() -> as(CONTRIBUTOR, () -> publishing.withdraw(story, before.version(), "")))
                .isInstanceOf(NotPermitted.class);
        unchanged(story, before);
    }

    private static Actor staff(long account, Role role) {
        return new Actor(account, "staff" + account, "Staff " + account, role.permissions());
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(NotFound.class);
    }

    private void unchanged(long story, EditableArticle before) {
        assertThat(open(story)).isEqualTo(before);
    }

    private long written(Actor owner) {
        return actor.callAs(owner, () -> desk.create(content("<p>The lock is closed.</p>")));
    }

    private EditableArticle open(long story) {
        return actor.callAs(Actor.SYSTEM, () -> desk.open(story));
    }

    private void as(Actor who, Runnable work) {
        actor.runAs(who, work);
    }

    private ArticleContent content(String body) {
        return new ArticleContent(
                "", "Old Lock Closed", "", body, slug, 900_002L, List.of(), List.of(), null, false, true, null);
    }

    /** Sections come in by import; a row of our own keeps this test from being one of the import. */
    private void section() throws Exception {
        transaction.begin();
        if (entities.createNativeQuery("select id from section where id = 900002")
                .getResultList()
                .isEmpty()) {
            entities.createNativeQuery("insert into section (id, version, slug, name, description, sort_order, path)"
                            + " values (900002, 1, 'owned', 'Owned', '', 92, '/owned/')")
                    .executeUpdate();
        }
        transaction.commit();
    }
}
