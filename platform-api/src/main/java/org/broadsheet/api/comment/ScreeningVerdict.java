package org.broadsheet.api.comment;

import java.util.List;

/**
 * What one module thinks of a comment, and why.
 *
 * @param state APPROVED, HELD or SPAM
 */
public record ScreeningVerdict(CommentState state, List<Evidence> evidence) {

    public ScreeningVerdict {
        evidence = List.copyOf(evidence);
    }
}
