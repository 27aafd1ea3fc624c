package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.util.List;

/**
 * What was learnt of spam, or of abuse.
 *
 * @param bad       how many verdicts that stand say that a comment is what is looked for
 * @param good      how many say that it is a good one
 * @param learnt    from how many of both it has learnt yet; a moment after a verdict one more or less than there are
 * @param fewest    so many verdicts it takes to speak: of spam altogether, of abuse of either kind
 * @param speaks    whether it does more than hint
 * @param holdsFrom the probability from which it holds a comment
 * @param spamFrom  the probability from which it takes a comment for spam at once; not below the other
 * @param heldBack  what these thresholds do to comments that it had not learnt from; null when there are none to measure
 * @param monthly   whether history is by months, else by weeks
 * @param history   what became of comments that it had been asked about before anybody judged them, the newest first
 */
public record ClassifierView(
        int bad,
        int good,
        int learnt,
        int fewest,
        boolean speaks,
        double holdsFrom,
        double spamFrom,
        HeldBack heldBack,
        boolean monthly,
        List<LearningPeriod> history)
        implements Serializable {

    public ClassifierView {
        history = List.copyOf(history);
    }

    /** Whether there are verdicts that it has not learnt yet, or some taken back that it has not yet let go. */
    public boolean behind() {
        return learnt != bad + good;
    }
}
