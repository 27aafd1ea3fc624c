package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.screening.EarlierInNewLight;
import org.broadsheet.moderation.screening.RuleBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Second looks on a real database, where others are faster. */
class SecondLooksTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final EarlierInNewLight AGAIN = new EarlierInNewLight(
            Map.of(100L, "", 101L, ""), "promotion-again", "", 3, Set.of("promotion-again"), false);

    /** Far beyond what a look takes, and only reached when it never comes. */
    private static final Duration HANGING = Duration.ofMinutes(1);

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final MemoryComments comments = new MemoryComments();
    private final OvertakenCases cases = new OvertakenCases();
    private final SecondLooks looks = new SecondLooks(
            new SecondLook(
                    cases,
                    comments,
                    new FixedActor(new Actor(5, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS))),
                    RuleBooks.ours()) {
                @Override
                void look(long commentId, EarlierInNewLight light) {
                    database.run(() -> super.look(commentId, light));
                }
            },
            HANGING);

    @BeforeEach
    void connect() {
        cases.entities = database.entities();
        cases.other = database.another();
        screened(100);
        screened(101);
    }

    @Test
    void whoeverAsksFindsThemLookedAt() throws InterruptedException {
        Thread worker = worker();
        looks.open();
        looks.ask(AGAIN);
        assertThat(List.of(comments.state(100), comments.state(101))).containsOnly(SPAM);
        looks.close();
        worker.join(HANGING.toMillis());
        assertThat(worker.isAlive()).isFalse();
    }

    @Test
    void whileNobodyWorksNobodyWaits() throws InterruptedException {
        looks.ask(AGAIN);
        assertThat(comments.state(100)).isEqualTo(HELD);
        looks.open();
        Thread worker = worker();
        looks.ask(new EarlierInNewLight(Map.of(), "promotion-again", "", 3, Set.of(), false));
        assertThat(comments.state(100)).as("had first").isEqualTo(SPAM);
        looks.close();
        worker.join(HANGING.toMillis());
    }

    @Test
    void whereSomebodyWasFasterItIsTriedAgainOnWhatTheyLeft() throws InterruptedException {
        cases.overtakenTimes = 2;
        askAndWait();
        assertThat(List.of(comments.state(100), comments.state(101))).containsOnly(SPAM);
        assertThat(database.commit(() -> cases.ofComment(100).orElseThrow().evidence()))
                .extracting(Evidence::rule)
                .containsExactly("promotion", "promotion-again");
    }

    @Test
    void whatNeverComesThroughIsDroppedAndTheOthersAreLookedAt() throws InterruptedException {
        cases.overtakenTimes = 4;
        askAndWait();
        assertThat(comments.state(100)).isEqualTo(HELD);
        assertThat(database.commit(() -> cases.ofComment(100).orElseThrow().state()))
                .isEqualTo(HELD);
        assertThat(comments.state(101)).isEqualTo(SPAM);
    }

    private void askAndWait() throws InterruptedException {
        looks.open();
        Thread worker = worker();
        looks.ask(AGAIN);
        looks.close();
        worker.join(HANGING.toMillis());
    }

    private Thread worker() {
        Thread thread = new Thread(
                () -> {
                    try {
                        looks.work();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "second-looks");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void screened(long commentId) {
        comments.put(commentId, HELD);
        database.sql("insert into comment (id) values (" + commentId + ")");
        CommentState state = HELD;
        Evidence promotion = new Evidence("promotion", "Go Cheap Shop", "sell", 3.25);
        database.run(() -> new CaseOpening(cases, new NoTraces())
                .open(new CommentScreened(commentId, Candidates.under(7, NOON), state, List.of(promotion))));
    }

    /** Whenever the first case is to be written, another request has just changed it. */
    private static final class OvertakenCases extends StoredCases {

        private EntityManager other;
        private int overtakenTimes;

        @Override
        public boolean flush() {
            if (overtakenTimes > 0) {
                overtakenTimes--;
                other.getTransaction().begin();
                other.createNativeQuery("update moderation_case set version = version + 1 where comment_id = 100")
                        .executeUpdate();
                other.getTransaction().commit();
            }
            return super.flush();
        }
    }
}
