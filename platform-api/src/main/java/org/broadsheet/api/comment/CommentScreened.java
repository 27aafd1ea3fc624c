package org.broadsheet.api.comment;

import java.time.Instant;
import java.util.List;

/**
 * A new comment was screened and kept. Fired once for each comment, in its transaction, whatever the verdict;
 * followed by the event of its state.
 */
public record CommentScreened(
        long commentId, long articleId, CommentState state, List<Evidence> evidence, Instant time) {

    public CommentScreened {
        evidence = List.copyOf(evidence);
    }
}
