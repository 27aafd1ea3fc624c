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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DecisionView;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.CaseDecided.Act;
import org.broadsheet.moderation.FiredEvents;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<Evidence> FOUND = List.of(new Evidence("links", "x", "2", 3));
    private static final Actor MODERATOR = new Actor(5, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS));

    private final MemoryCases cases = new MemoryCases();
    private final MemoryComments comments = new MemoryComments();
    private final FiredEvents<CaseDecided> decided = new FiredEvents<>();
    private final Desk desk =
            new Desk(cases, comments, comments, new FixedActor(MODERATOR), Clock.fixed(NOON, ZoneOffset.UTC), decided);

    @Test
    void aCaseShowsTheCommentAndWhy() {
        long id = screened(100, HELD);
        CaseView view = desk.open(id);
        assertThat(view.comment().id()).isEqualTo(100);
        assertThat(view.screened()).isEqualTo(HELD);
        assertThat(view.evidence()).containsExactlyElementsOf(FOUND);
        assertThat(view.history()).isEmpty();
        assertThat(desk.waiting()).isEqualTo(1);
    }

    @Test
    void queuesAreByStateHeldOldestFirstOthersNewestFirst() {
        long first = screened(100, HELD);
        long second = screened(101, HELD);
        long spam = screened(102, SPAM);
        long moreSpam = screened(103, SPAM);
        assertThat(ids(DeskView.HELD)).containsExactly(first, second);
        assertThat(ids(DeskView.SPAM)).containsExactly(moreSpam, spam);
        assertThat(ids(DeskView.ALL)).containsExactly(moreSpam, spam, second, first);
        assertThat(ids(DeskView.REJECTED)).isEmpty();
        assertThat(desk.queue(DeskView.ALL, 2, 3)).satisfies(slice -> {
            assertThat(slice.items()).extracting(CaseView::id).containsExactly(first);
            assertThat(slice.total()).isEqualTo(4);
            assertThat(slice.pages()).isEqualTo(2);
        });
        assertThat(desk.queue(DeskView.ALL, -4, 0).number()).isEqualTo(1);
    }

    @Test
    void aPersonConfirmsWhatTheScreeningDecidedOnceAndMayCallARejectionAbuse() {
        long spam = screened(100, SPAM);
        assertThat(desk.decide(List.of(seen(spam)), Verdict.SPAM, "")).hasSize(1);
        assertThat(desk.decide(List.of(seen(spam)), Verdict.SPAM, "")).isEmpty();
        assertThat(desk.decide(List.of(seen(spam)), Verdict.REJECT, "")).hasSize(1);
        assertThat(desk.decide(List.of(seen(spam)), Verdict.ABUSE, "")).hasSize(1);
        assertThat(desk.open(spam).comment().state()).isEqualTo(CommentState.REJECTED);
        assertThat(decided.fired())
                .extracting(CaseDecided::standing)
                .containsExactly(Verdict.SPAM, Verdict.REJECT, Verdict.ABUSE);
    }

    @Test
    void aDecisionMovesTheCommentAndIsRecorded() {
        long id = screened(100, HELD);
        List<Long> made = desk.decide(List.of(seen(id)), Verdict.APPROVE, "  on topic ");
        assertThat(made).hasSize(1);
        assertThat(comments.state(100)).isEqualTo(APPROVED);
        assertThat(desk.open(id).history())
                .containsExactly(new DecisionView(
                        made.get(0), HELD, APPROVED, Verdict.APPROVE, "Mo Derator", "on topic", NOON, null, null));
        assertThat(ids(DeskView.APPROVED)).containsExactly(id);
        assertThat(desk.waiting()).isZero();
    }

    @Test
    void whatStandsSoAlreadyIsLeftEvenWhenSomebodyElsePutItThere() {
        long id = screened(100, HELD);
        SeenCase stale = seen(id);
        desk.decide(List.of(stale), Verdict.SPAM, "");
        assertThat(desk.decide(List.of(stale, stale), Verdict.SPAM, "")).isEmpty();
        assertThat(desk.open(id).history()).hasSize(1);
    }

    @Test
    void theSecondModeratorIsToldWhoWasFaster() {
        long id = screened(100, HELD);
        SeenCase stale = seen(id);
        desk.decide(List.of(stale), Verdict.SPAM, "");
        assertThatThrownBy(() -> desk.decide(List.of(stale), Verdict.APPROVE, ""))
                .isInstanceOfSatisfying(
                        EditConflict.class,
                        conflict -> assertThat(conflict.changedBy()).isEqualTo("Mo Derator"));
        assertThat(comments.state(100)).isEqualTo(SPAM);
    }

    @Test
    void aConfirmationIsADecisionThatOthersNotice() {
        long id = screened(100, SPAM);
        SeenCase stale = seen(id);
        desk.decide(List.of(stale), Verdict.SPAM, "");
        assertThat(desk.open(id).version()).isGreaterThan(stale.version());
        assertThatThrownBy(() -> desk.decide(List.of(stale), Verdict.REJECT, ""))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void aRaceThatOnlyTheDatabaseSeesIsTheSameConflict() {
        long id = screened(100, HELD);
        SeenCase seen = seen(id);
        cases.loseTheNextRace();
        assertThatThrownBy(() -> desk.decide(List.of(seen), Verdict.APPROVE, ""))
                .isInstanceOf(EditConflict.class);
        assertThat(comments.state(100)).isEqualTo(HELD);
    }

    @Test
    void manyAreDecidedAtOnceAndTakenBackAtOnce() {
        long held = screened(100, HELD);
        long spam = screened(101, SPAM);
        long approved = screened(102, APPROVED);
        List<Long> made =
                desk.decide(List.of(seen(approved), seen(spam), seen(held)), Verdict.REJECT, "not about the story");
        assertThat(made).hasSize(3);
        assertThat(states(100, 101, 102)).containsOnly(REJECTED);

        desk.undo(made);
        assertThat(states(100, 101, 102)).containsExactly(HELD, SPAM, APPROVED);
        assertThat(desk.open(spam).history())
                .extracting(DecisionView::to, DecisionView::undoneAt, DecisionView::undoneBy)
                .containsExactly(tuple(REJECTED, NOON, "Mo Derator"));

        desk.undo(made);
        assertThat(states(100, 101, 102)).containsExactly(HELD, SPAM, APPROVED);
    }

    @Test
    void undoingSeveralOnOneCommentGoesBackThroughAll() {
        long id = screened(100, HELD);
        long one = desk.decide(List.of(seen(id)), Verdict.APPROVE, "").get(0);
        long two = desk.decide(List.of(seen(id)), Verdict.SPAM, "").get(0);
        desk.undo(List.of(one, two));
        assertThat(comments.state(100)).isEqualTo(HELD);
    }

    @Test
    void tellsWhichVerdictStands() {
        long id = screened(100, HELD);
        long one = desk.decide(List.of(seen(id)), Verdict.APPROVE, "").get(0);
        long two = desk.decide(List.of(seen(id)), Verdict.SPAM, "").get(0);
        desk.undo(List.of(two));
        desk.undo(List.of(one));
        assertThat(decided.fired())
                .containsExactly(
                        new CaseDecided(id, 100, Verdict.APPROVE, FOUND, new Act(one, false, "", NOON)),
                        new CaseDecided(id, 100, Verdict.SPAM, FOUND, new Act(two, false, "", NOON)),
                        new CaseDecided(id, 100, Verdict.APPROVE, FOUND, new Act(two, true, "", NOON)),
                        new CaseDecided(id, 100, null, FOUND, new Act(one, true, "", NOON)));
    }

    @Test
    void aNoteToTheWriterIsKeptBesideTheReasonAndTold() {
        long id = screened(100, HELD);
        desk.decide(List.of(seen(id)), Verdict.REJECT, new Ruling(" off topic ", " Please stay with the lock. "));
        assertThat(desk.open(id).history())
                .extracting(DecisionView::reason, DecisionView::note)
                .containsExactly(tuple("off topic", "Please stay with the lock."));
        assertThat(decided.fired())
                .extracting(event -> event.act().note())
                .containsExactly("Please stay with the lock.");
        assertThatThrownBy(() ->
                        desk.decide(List.of(seen(id)), Verdict.APPROVE, new Ruling("x".repeat(2001), "x".repeat(2001))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("reason", "note"));
    }

    @Test
    void aLaterDecisionIsNotTakenBackInPassing() {
        long id = screened(100, HELD);
        long one = desk.decide(List.of(seen(id)), Verdict.APPROVE, "").get(0);
        long two = desk.decide(List.of(seen(id)), Verdict.SPAM, "").get(0);
        assertThatThrownBy(() -> desk.undo(List.of(one))).isInstanceOf(EditConflict.class);
        assertThat(comments.state(100)).isEqualTo(SPAM);
        desk.undo(List.of(two));
        desk.undo(List.of(one));
        assertThat(comments.state(100)).isEqualTo(HELD);
    }

    @Test
    void saysWhatIsNotThereOrTooLong() {
        assertThatThrownBy(() -> desk.open(99)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.undo(List.of(99L))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.decide(List.of(new SeenCase(99, 1)), Verdict.SPAM, ""))
                .isInstanceOf(NotFound.class);
        long id = screened(100, HELD);
        assertThatThrownBy(() -> desk.decide(List.of(seen(id)), Verdict.SPAM, "x".repeat(2001)))
                .isInstanceOf(InvalidInput.class);
        assertThat(desk.decide(List.of(seen(id)), Verdict.SPAM, (String) null)).hasSize(1);
    }

    private long screened(long commentId, CommentState state) {
        comments.put(commentId, state);
        CaseOpening opening = new CaseOpening(cases, new NoTraces());
        opening.open(new CommentScreened(commentId, Candidates.under(7, NOON.plusSeconds(commentId)), state, FOUND));
        return cases.ofComment(commentId).orElseThrow().id();
    }

    private SeenCase seen(long id) {
        return new SeenCase(id, desk.open(id).version());
    }

    private List<Long> ids(DeskView view) {
        return desk.queue(view, 1, 50).items().stream().map(CaseView::id).toList();
    }

    private List<CommentState> states(long... ids) {
        return Arrays.stream(ids).mapToObj(comments::state).toList();
    }
}
