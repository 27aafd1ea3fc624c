package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.moderation.BulkModeration;
import org.broadsheet.api.moderation.BulkOutcome;
import org.broadsheet.api.moderation.BulkOutcome.Left;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;

/**
 * Goes through many cases in steps, each in a transaction of its own: one for all would hold locks on hundreds of
 * comments for seconds, and fail as a whole for one of them. What a step has done is kept, whatever becomes of the next.
 */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class BulkDesk implements BulkModeration {

    private static final System.Logger LOG = System.getLogger(BulkDesk.class.getName());

    static final int STEP = 200;

    private final BulkSteps steps;

    /** For the container's proxy. */
    protected BulkDesk() {
        this(null);
    }

    @Inject
    BulkDesk(BulkSteps steps) {
        this.steps = steps;
    }

    @Override
    public BulkOutcome decideAll(DeskQuery query, Verdict verdict, String reason, Seen seen) {
        Progress progress = new Progress();
        for (List<SeenCase> step : inSteps(steps.find(query, seen))) {
            progress.take(
                    step,
                    part -> steps.decide(progress.bulkId, part, verdict, reason),
                    part -> steps.left(part.stream().map(SeenCase::id).toList()));
        }
        return progress.outcome();
    }

    @Override
    public BulkOutcome undoAll(long bulkId) {
        Progress progress = new Progress();
        progress.bulkId = bulkId;
        for (List<Long> step : inSteps(steps.standing(bulkId))) {
            progress.take(step, steps::undo, steps::leftOf);
        }
        return progress.outcome();
    }

    private static <T> List<List<T>> inSteps(List<T> all) {
        return Stream.iterate(0, from -> from < all.size(), from -> from + STEP)
                .map(from -> all.subList(from, Math.min(all.size(), from + STEP)))
                .toList();
    }

    /**
     * What a step did.
     *
     * @param firstDecision of those it made, or null
     */
    record Step(Long firstDecision, int done, List<Left> left) {}

    /** What was done so far. */
    private static final class Progress {

        private final List<Left> left = new ArrayList<>();
        private long bulkId;
        private int done;

        /** Who is faster between a step's look and its writing spoils it; one at a time, only that one is left. */
        <T> void take(List<T> part, Function<List<T>, Step> work, Function<List<T>, List<Left>> leave) {
            try {
                add(work.apply(part));
            } catch (EditConflict e) {
                if (part.size() == 1) {
                    left.addAll(leave.apply(part));
                } else {
                    part.forEach(one -> take(List.of(one), work, leave));
                }
            } catch (RuntimeException e) {
                if (done == 0) {
                    throw e;
                }
                LOG.log(Level.WARNING, "A step of many decisions failed; those before it stand", e);
                left.addAll(leave.apply(part));
            }
        }

        private void add(Step step) {
            if (bulkId == 0 && step.firstDecision() != null) {
                bulkId = step.firstDecision();
            }
            done += step.done();
            left.addAll(step.left());
        }

        BulkOutcome outcome() {
            return new BulkOutcome(done == 0 ? 0 : bulkId, done, left);
        }
    }
}
