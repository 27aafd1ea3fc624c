package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.REJECTED;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.BulkModeration.Seen;
import org.broadsheet.api.moderation.BulkOutcome;
import org.broadsheet.api.moderation.BulkOutcome.Left;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.ModerationDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bulk decisions on a real database; each step in a transaction, as the container has it. */
class BulkDeskTest {

    private static final DeskQuery LOCK = new DeskQuery(DeskView.HELD, "lock", null);

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final SomeDesk desk = new SomeDesk(database);
    private final List<Runnable> before = new ArrayList<>();
    private final BulkDesk bulk = new BulkDesk(new InTransactions());

    @BeforeEach
    void connect() {
        desk.connect();
    }

    @Test
    void decidesAllThatTheFilterFindsAndTakesItBackAtOnce() {
        long one = desk.post("The lock.").as(HELD);
        long other = desk.post("A lock, too.").as(HELD);
        long beside = desk.post("The pier.").as(HELD);
        BulkOutcome outcome = bulk.decideAll(LOCK, Verdict.REJECT, "all the same", seen(2));
        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.left()).isEmpty();
        assertThat(states(one, other, beside)).containsExactly(REJECTED, REJECTED, HELD);
        assertThat(desk.surroundings.context(desk.caseId(other)).bulk())
                .satisfies(of -> assertThat(of.standing()).isEqualTo(2))
                .satisfies(of -> assertThat(of.bulkId()).isEqualTo(outcome.bulkId()));

        BulkOutcome back = bulk.undoAll(outcome.bulkId());
        assertThat(back.done()).isEqualTo(2);
        assertThat(states(one, other, beside)).containsExactly(HELD, HELD, HELD);
        assertThat(bulk.undoAll(outcome.bulkId()).done()).isZero();
    }

    @Test
    void manyStepsAreOneBulk() {
        for (int i = 0; i < BulkDesk.STEP + 1; i++) {
            desk.post("Lock " + i).as(HELD);
        }
        BulkOutcome outcome = bulk.decideAll(LOCK, Verdict.SPAM, "", seen(500));
        assertThat(outcome.done()).isEqualTo(BulkDesk.STEP + 1);
        assertThat(bulk.undoAll(outcome.bulkId()).done()).isEqualTo(BulkDesk.STEP + 1);
        assertThat(desk.found(LOCK)).hasSize(100);
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileIsLeftAndSaid() {
        long theirs = desk.post("The lock.").by("Ben", "ben@reader.example").as(HELD);
        long mine = desk.post("A lock, too.").as(HELD);
        SeenCase seen = desk.seen(theirs);
        before.add(() -> desk.desk.decide(List.of(seen), Verdict.APPROVE, ""));
        BulkOutcome outcome = bulk.decideAll(LOCK, Verdict.SPAM, "", seen(2));
        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.left()).containsExactly(new Left(seen.id(), "Ben", "Mo Derator"));
        assertThat(states(theirs, mine)).containsExactly(APPROVED, SPAM);
    }

    @Test
    void aRaceInTheMiddleOfAStepCostsOnlyTheOneCase() {
        desk.post("The lock.").as(HELD);
        desk.post("A lock, too.").as(HELD);
        before.add(() -> {
            throw new EditConflict("case", 1, 1, 2, null);
        });
        BulkOutcome outcome = bulk.decideAll(LOCK, Verdict.SPAM, "", seen(2));
        assertThat(outcome.done()).isEqualTo(2);

        desk.post("One more lock.").by("Ben", "").as(HELD);
        before.add(() -> {
            throw new EditConflict("case", 1, 1, 2, null);
        });
        assertThat(bulk.decideAll(LOCK, Verdict.SPAM, "", seen(1)).left())
                .extracting(Left::author)
                .containsExactly("Ben");
    }

    @Test
    void whatWasDecidedSinceIsNotTakenBack() {
        long one = desk.post("The lock.").as(HELD);
        long other = desk.post("A lock, too.").as(HELD);
        BulkOutcome outcome = bulk.decideAll(LOCK, Verdict.SPAM, "", seen(2));
        SeenCase seen = desk.seen(one);
        database.run(() -> desk.desk.decide(List.of(seen), Verdict.APPROVE, ""));
        BulkOutcome back = bulk.undoAll(outcome.bulkId());
        assertThat(back.done()).isEqualTo(1);
        assertThat(back.left()).extracting(Left::caseId).containsExactly(seen.id());
        assertThat(states(one, other)).containsExactly(APPROVED, HELD);
    }

    @Test
    void whatCameSinceTheModeratorLookedIsLeft() {
        long one = desk.post("The lock.").as(HELD);
        long late = desk.post("A lock, too.").at(SomeDesk.NOON.plusSeconds(1)).as(HELD);
        assertThat(bulk.decideAll(LOCK, Verdict.SPAM, "", seen(1)).done()).isEqualTo(1);
        assertThat(states(one, late)).containsExactly(SPAM, HELD);
    }

    @Test
    void moreThanTheModeratorSawIsNotDecided() {
        long one = desk.post("The lock.").as(HELD);
        desk.post("A lock, too.").as(HELD);
        assertThatThrownBy(() -> bulk.decideAll(LOCK, Verdict.SPAM, "", seen(1)))
                .isInstanceOf(InvalidInput.class);
        assertThat(states(one)).containsExactly(HELD);
    }

    private static Seen seen(long count) {
        return new Seen(count, SomeDesk.NOON);
    }

    private List<Object> states(long... ids) {
        return java.util.Arrays.stream(ids)
                .mapToObj(id -> (Object) desk.comments.state(id))
                .toList();
    }

    /** The steps as the container calls them; before the next one somebody else may be at work. */
    private final class InTransactions extends BulkSteps {

        InTransactions() {
            super(desk.desk, desk.cases, desk.comments, desk.clock);
        }

        @Override
        BulkDesk.Step decide(long bulkId, List<SeenCase> step, Verdict verdict, String reason) {
            if (!before.isEmpty()) {
                database.run(before.remove(0));
            }
            return database.commit(() -> super.decide(bulkId, step, verdict, reason));
        }

        @Override
        BulkDesk.Step undo(List<Long> decisionIds) {
            return database.commit(() -> super.undo(decisionIds));
        }
    }
}
