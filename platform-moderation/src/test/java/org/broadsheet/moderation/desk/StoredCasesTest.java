package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.REJECTED;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.broadsheet.api.comment.CommentEdited;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentTakenIn;
import org.broadsheet.api.comment.CommentWithdrawn;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DecisionView;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.FiredEvents;
import org.broadsheet.moderation.ModerationDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk on a real database: what {@link DeskTest} takes on trust. */
class StoredCasesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final Evidence EVIDENCE = new Evidence("links", "https://a.example", "2", 3.5);

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final StoredCases cases = new StoredCases(new NoTraces());
    private final MemoryComments comments = new MemoryComments();
    private final Desk desk = new Desk(
            cases,
            comments,
            comments,
            new FixedActor(new Actor(5, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS))),
            Clock.fixed(NOON, ZoneOffset.UTC),
            new FiredEvents<>());

    @BeforeEach
    void connect() {
        cases.entities = database.entities();
    }

    @Test
    void keepsWhatTheScreeningFound() {
        long id = screened(100, HELD);
        assertThat(desk.open(id)).satisfies(view -> {
            assertThat(view.evidence()).containsExactly(EVIDENCE);
            assertThat(view.openedAt()).isEqualTo(NOON.plusSeconds(100));
            assertThat(view.screened()).isEqualTo(HELD);
        });
        assertThat(desk.waiting()).isEqualTo(1);
    }

    @Test
    void thereIsOneCaseForAComment() {
        screened(100, HELD);
        assertThatThrownBy(() -> database.run(() -> new CaseOpening(cases, new NoTraces()).open(event(100, HELD))))
                .hasMessageContaining("MODERATION_CASE_COMMENT");
    }

    @Test
    void wordsExchangedUnderAModeratorsEyesAreNotDecidedOn() {
        long id = screened(100, APPROVED);
        SeenCase seen = seen(id);
        Evidence found = new Evidence("insult", "fool", "", 4);
        database.run(() -> new CaseOpening(cases, new NoTraces())
                .follow(new CommentEdited(100, Candidates.under(7, NOON), APPROVED, HELD, List.of(found))));
        database.entities().clear();
        comments.put(100, HELD);

        assertThat(queue(DeskView.HELD)).containsExactly(id);
        assertThat(desk.open(id).evidence()).containsExactly(found);
        assertThatThrownBy(() -> database.commit(() -> desk.decide(List.of(seen), Verdict.SPAM, "")))
                .isInstanceOf(EditConflict.class);

        SeenCase again = seen(id);
        database.run(() -> new CaseOpening(cases, new NoTraces())
                .follow(new CommentEdited(100, Candidates.under(7, NOON), HELD, HELD, List.of(found))));
        database.entities().clear();
        assertThatThrownBy(() -> database.commit(() -> desk.decide(List.of(again), Verdict.SPAM, "")))
                .as("the same evidence for other words")
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void whatItsWriterTookBackWaitsForNobodyAndIsQuotedNoMore() {
        long id = screened(100, HELD);
        database.run(() -> new CaseOpening(cases, new NoTraces()).close(new CommentWithdrawn(100, 7, REJECTED, NOON)));
        database.entities().clear();

        assertThat(desk.waiting()).isZero();
        assertThat(desk.open(id).evidence())
                .containsExactly(new Evidence(EVIDENCE.rule(), "", EVIDENCE.detail(), EVIDENCE.weight()));
    }

    @Test
    void decidesAndTakesBack() {
        long held = screened(100, HELD);
        long spam = screened(101, SPAM);
        List<Long> made =
                database.commit(() -> desk.decide(List.of(seen(spam), seen(held)), Verdict.APPROVE, "harmless"));
        assertThat(queue(DeskView.APPROVED)).containsExactly(spam, held);
        assertThat(desk.open(held).history())
                .containsExactly(new DecisionView(
                        made.get(0), HELD, APPROVED, Verdict.APPROVE, "Mo Derator", "harmless", NOON, null, null));

        database.run(() -> desk.undo(made));
        assertThat(queue(DeskView.HELD)).containsExactly(held);
        assertThat(queue(DeskView.SPAM)).containsExactly(spam);
        assertThat(desk.open(spam).history())
                .extracting(DecisionView::undoneBy, DecisionView::undoneAt)
                .containsExactly(tuple("Mo Derator", NOON));
    }

    @Test
    void whatCameInUnscreenedCanBeHiddenAndShownAgain() {
        long approved = takenIn(100, APPROVED);
        long held = takenIn(101, HELD);
        assertThat(queue(DeskView.HELD)).containsExactly(held);
        assertThat(queue(DeskView.APPROVED)).containsExactly(approved);
        assertThat(desk.open(approved).evidence()).isEmpty();

        List<Long> made = database.commit(() -> desk.decide(List.of(seen(approved)), Verdict.SPAM, ""));
        assertThat(comments.state(100)).isEqualTo(SPAM);
        assertThat(queue(DeskView.SPAM)).containsExactly(approved);

        database.run(() -> desk.undo(made));
        assertThat(comments.state(100)).isEqualTo(APPROVED);
        assertThat(queue(DeskView.APPROVED)).containsExactly(approved);
    }

    @Test
    void whatComesInAgainMovesItsCase() {
        long id = takenIn(100, APPROVED);
        SeenCase stale = seen(id);
        comments.put(100, SPAM);
        database.run(() -> new CaseOpening(cases, new NoTraces()).takeIn(new CommentTakenIn(100, 7, SPAM, NOON)));
        assertThat(queue(DeskView.ALL)).containsExactly(id);
        assertThat(queue(DeskView.SPAM)).containsExactly(id);
        assertThatThrownBy(() -> database.run(() -> desk.decide(List.of(stale), Verdict.REJECT, "")))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void whatComesInTwiceInOneTransactionHasOneCase() {
        database.sql("insert into comment (id) values (100)");
        comments.put(100, SPAM);
        database.run(() -> {
            CaseOpening opening = new CaseOpening(cases, new NoTraces());
            opening.takeIn(new CommentTakenIn(100, 7, HELD, NOON));
            opening.takeIn(new CommentTakenIn(100, 7, SPAM, NOON));
        });
        assertThat(queue(DeskView.ALL)).hasSize(1);
        assertThat(queue(DeskView.SPAM)).hasSize(1);
    }

    @Test
    void anotherNodesDecisionInTheSameMomentIsAConflict() {
        long id = screened(100, HELD);
        SeenCase seen = seen(id);
        assertThatThrownBy(() -> database.run(() -> {
                    desk.open(id);
                    // What the other node commits between our reading and our writing.
                    database.entities()
                            .createNativeQuery("update moderation_case set version = version + 1, state = 'SPAM'")
                            .executeUpdate();
                    desk.decide(List.of(seen), Verdict.APPROVE, "");
                }))
                .isInstanceOf(EditConflict.class);
        assertThat(comments.state(100)).isEqualTo(HELD);
    }

    @Test
    void twoWhoConfirmTheScreeningAtOnceNoticeEachOther() {
        long id = screened(100, SPAM);
        SeenCase seen = seen(id);
        StoredCases others = new StoredCases() {
            /** Behind the other's look at what was decided so far, and before its own decision is written. */
            @Override
            public void add(ModerationDecision made) {
                assertThat(database.commit(() -> desk.decide(List.of(seen), Verdict.SPAM, "")))
                        .hasSize(1);
                super.add(made);
            }
        };
        others.entities = database.another();
        Desk other = new Desk(
                others,
                comments,
                comments,
                new FixedActor(new Actor(6, "ray", "Ray Viewer", EnumSet.of(Permission.MODERATE_COMMENTS))),
                Clock.fixed(NOON, ZoneOffset.UTC),
                new FiredEvents<>());
        others.entities.getTransaction().begin();
        assertThatThrownBy(() -> other.decide(List.of(seen), Verdict.SPAM, "")).isInstanceOf(EditConflict.class);
        others.entities.getTransaction().rollback();
        assertThat(desk.open(id).history()).hasSize(1);
    }

    @Test
    void eachDecisionCountsTheVersionUpOnce() {
        long id = screened(100, SPAM);
        SeenCase first = seen(id);
        List<Long> made = database.commit(() -> desk.decide(List.of(first), Verdict.SPAM, ""));
        assertThat(seen(id).version()).isEqualTo(first.version() + 1);
        SeenCase second = seen(id);
        database.run(() -> desk.decide(List.of(second), Verdict.REJECT, ""));
        assertThat(seen(id).version()).isEqualTo(first.version() + 2);
        assertThatThrownBy(() -> database.run(() -> desk.undo(made))).isInstanceOf(EditConflict.class);
    }

    @Test
    void pagesThroughAQueue() {
        for (long comment = 100; comment < 107; comment++) {
            screened(comment, SPAM);
        }
        assertThat(desk.queue(DeskView.ALL, 2, 3).items())
                .extracting(one -> one.comment().id())
                .containsExactly(103L, 102L, 101L);
        assertThat(desk.queue(DeskView.SPAM, 3, 3)).satisfies(slice -> {
            assertThat(slice.items()).hasSize(1);
            assertThat(slice.total()).isEqualTo(7);
        });
    }

    private long screened(long comment, CommentState state) {
        comments.put(comment, state);
        database.sql("insert into comment (id) values (" + comment + ")");
        database.run(() -> new CaseOpening(cases, new NoTraces()).open(event(comment, state)));
        return desk.queue(DeskView.ALL, 1, 1).items().get(0).id();
    }

    private long takenIn(long comment, CommentState state) {
        comments.put(comment, state);
        database.sql("insert into comment (id) values (" + comment + ")");
        database.run(() -> new CaseOpening(cases, new NoTraces())
                .takeIn(new CommentTakenIn(comment, 7, state, NOON.plusSeconds(comment))));
        return desk.queue(DeskView.ALL, 1, 1).items().get(0).id();
    }

    private static CommentScreened event(long comment, CommentState state) {
        return new CommentScreened(comment, Candidates.under(7, NOON.plusSeconds(comment)), state, List.of(EVIDENCE));
    }

    private SeenCase seen(long id) {
        return new SeenCase(id, desk.open(id).version());
    }

    private List<Long> queue(DeskView view) {
        return desk.queue(view, 1, 50).items().stream().map(CaseView::id).toList();
    }
}
