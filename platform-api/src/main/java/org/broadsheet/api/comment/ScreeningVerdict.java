package org.broadsheet.api.comment;

import java.util.List;

/**
 * What one module thinks of a comment, and why.
 *
 * @param state APPROVED, HELD or SPAM
 * @param text  the comment's text as it is to be shown, with its markup and some words replaced; null when it stays
 */
public record ScreeningVerdict(CommentState state, List<Evidence> evidence, String text) {

    public ScreeningVerdict {
        evidence = List.copyOf(evidence);
    }

    /** A verdict that leaves the text as it is. */
    public ScreeningVerdict(CommentState state, List<Evidence> evidence) {
        this(state, evidence, null);
    }
}
