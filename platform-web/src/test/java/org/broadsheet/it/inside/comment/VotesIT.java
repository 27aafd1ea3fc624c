package org.broadsheet.it.inside.comment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.comment.Ballot;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentVotes;
import org.broadsheet.api.comment.VoteRequest;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sixteen readers vote at once on the deployed application's own database. */
@ExtendWith(ArquillianExtension.class)
class VotesIT {

    private static final int READERS = 16;

    @Inject
    private ArticleDesk stories;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private CommentPosting posting;

    @Inject
    private CommentCatalog comments;

    @Inject
    private CommentVotes votes;

    @Inject
    private CurrentActor actor;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void theScoreIsExact() throws Exception {
        long story = publish();
        CommentReceipt comment = posting.submit(new CommentDraft(
                story,
                null,
                "Ines",
                "ines.votes@example.org",
                "",
                "Ida Brandt promised in May that the night boats would be kept for the shift workers.",
                "198.51.100.200",
                "Browser",
                null,
                null));
        assertThat(comment.state()).isEqualTo(CommentState.APPROVED);
        List<Future<?>> done = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            String address = "203.0.113." + (100 + reader / 2);
            boolean back = reader / 2 % 2 == 1;
            done.add(threads.submit(() -> {
                for (Ballot ballot : List.of(Ballot.UP, Ballot.NONE, back ? Ballot.NONE : Ballot.UP)) {
                    votes.cast(new VoteRequest(comment.id(), ballot, null, address, "Browser"));
                }
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
        // Each of eight readers votes from two threads; every other one takes the vote back.
        assertThat(comments.thread(story).get(0).life().score()).isEqualTo(READERS / 4);
    }

    private long publish() throws Exception {
        transaction.begin();
        if (entities.createNativeQuery("select id from section where id = 900100")
                .getResultList()
                .isEmpty()) {
            entities.createNativeQuery("insert into section (id, version, slug, name, description, sort_order, path)"
                            + " values (900100, 1, 'voted', 'Voted', '', 91, '/voted/')")
                    .executeUpdate();
        }
        transaction.commit();
        long inSection = 900_100;
        return actor.callAs(Actor.SYSTEM, () -> {
            long id = stories.create(new ArticleContent(
                    "",
                    "Night Boats To Be Kept",
                    "",
                    "<p>The night boats to Saltgate stay for now, harbour master Ida Brandt said on Monday.</p>",
                    "night-boats-votes",
                    inSection,
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
