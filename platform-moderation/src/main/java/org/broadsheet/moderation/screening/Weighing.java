package org.broadsheet.moderation.screening;

import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;

/**
 * Weighs evidence. The weights add up: three points hold a comment, six make it spam, and a single piece that is
 * certain decides alone. A rule that may be wrong about an honest reader stays below six, so that no such rule
 * makes spam by itself.
 */
public final class Weighing {

    public static final double HELD = 3;
    static final double SPAM = 6;

    /** The weight of what leaves no doubt. */
    public static final double CERTAIN = 10;

    private Weighing() {}

    static CommentState weigh(List<Evidence> evidence) {
        double sum = evidence.stream()
                .filter(Evidence::counted)
                .mapToDouble(Evidence::weight)
                .sum();
        boolean certain = evidence.stream().anyMatch(piece -> piece.counted() && piece.weight() >= CERTAIN);
        if (certain || sum >= SPAM) {
            return CommentState.SPAM;
        }
        return sum >= HELD ? CommentState.HELD : CommentState.APPROVED;
    }
}
