package org.broadsheet.it.inside.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.BulkModeration;
import org.broadsheet.api.moderation.BulkModeration.Seen;
import org.broadsheet.api.moderation.BulkOutcome;
import org.broadsheet.api.moderation.CaseContext;
import org.broadsheet.api.moderation.CaseContexts;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.DeskSort;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desk asks of the database, on each database there is. */
@ExtendWith(ArquillianExtension.class)
class DeskQueriesIT {

    private static final Actor MODERATOR = new Actor(0, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS));

    @Inject
    private ArticleDesk stories;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private CommentPosting posting;

    @Inject
    private ModerationDesk desk;

    @Inject
    private BulkModeration bulk;

    @Inject
    private CaseContexts contexts;

    @Inject
    private CurrentActor actor;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Test
    void viewsSearchOrderContextAndBulkWork() throws Exception {
        long story = story();
        long first = post(story, "The grayling were gone by May, and Ida Brandt knew it.", "ada", "203.0.113.201");
        long second = post(story, "Who counts the grayling in the pond of Saltgate each year?", "ben", "203.0.113.202");

        for (DeskView view : DeskView.values()) {
            for (DeskSort sort : DeskSort.values()) {
                assertThat(found(new DeskQuery(view, "", sort)))
                        .as("%s by %s", view, sort)
                        .isNotNull();
                assertThat(found(new DeskQuery(view, "grayling network:203.0.113.0/24", sort)))
                        .as("%s by %s", view, sort)
                        .hasSizeLessThan(3);
            }
        }
        assertThat(found(new DeskQuery(DeskView.ALL, "GRAYLING", DeskSort.OLDEST)))
                .containsExactly(first, second);
        assertThat(found(new DeskQuery(DeskView.ALL, "writer:ben.grayling@reader.example", null)))
                .containsExactly(second);

        CaseView one = actor.callAs(
                        MODERATOR, () -> desk.queue(new DeskQuery(DeskView.ALL, "grayling", DeskSort.OLDEST), 1, 1))
                .items()
                .get(0);
        CaseContext context = actor.callAs(MODERATOR, () -> contexts.context(one.id()));
        assertThat(context.beside())
                .extracting(CaseContext.Neighbour::commentId)
                .contains(second);
        assertThat(context.shared()).extracting(CaseContext.Shared::mark).contains(CaseContext.Mark.NETWORK);

        DeskQuery query = new DeskQuery(DeskView.ALL, "grayling", null);
        BulkOutcome outcome = actor.callAs(
                MODERATOR, () -> bulk.decideAll(query, Verdict.REJECT, "in a test", new Seen(2, Instant.now())));
        assertThat(outcome.done()).isEqualTo(2);
        assertThat(found(new DeskQuery(DeskView.REJECTED, "grayling", DeskSort.RISK)))
                .containsExactlyInAnyOrder(first, second);
        BulkOutcome back = actor.callAs(MODERATOR, () -> bulk.undoAll(outcome.bulkId()));
        assertThat(back.done()).isEqualTo(2);
        assertThat(found(new DeskQuery(DeskView.REJECTED, "grayling", null))).isEmpty();
    }

    private List<Long> found(DeskQuery query) {
        return actor.callAs(MODERATOR, () -> desk.queue(query, 1, 50)).items().stream()
                .map(found -> found.comment().id())
                .toList();
    }

    private long post(long story, String text, String name, String address) {
        var receipt = posting.submit(new CommentDraft(
                story, null, name, name + ".grayling@reader.example", "", text, address, "Browser/1.0", "", null));
        assertThat(receipt.state()).isIn(CommentState.APPROVED, CommentState.HELD);
        return receipt.id();
    }

    private long story() throws Exception {
        transaction.begin();
        if (entities.createNativeQuery("select id from section where id = 900001")
                .getResultList()
                .isEmpty()) {
            entities.createNativeQuery("insert into section (id, version, slug, name, description, sort_order, path)"
                            + " values (900001, 1, 'ponds', 'Ponds', '', 91, '/ponds/')")
                    .executeUpdate();
        }
        transaction.commit();
        return actor.callAs(Actor.SYSTEM, () -> {
            long id = stories.create(new ArticleContent(
                    "",
                    "Grayling Return to the Pond",
                    "",
                    "<p>The grayling are back in the pond of Saltgate, Ida Brandt of the anglers said in May.</p>",
                    "desk-queries",
                    900_001L,
                    List.of(),
                    List.of(),
                    null,
                    false,
                    true,
                    null));
            publishing.publish(id, stories.open(id).version());
            return id;
        });
    }
}
