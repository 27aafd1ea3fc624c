package org.broadsheet.api.comment;

import java.time.Instant;
import java.util.List;

/**
 * A new comment was screened and kept. Fired once for each comment, in its transaction, whatever the verdict;
 * followed by the event of its state.
 *
 * @param candidate what was screened, so that observers need not read the comment again
 */
public record CommentScreened(long commentId, CommentCandidate candidate, CommentState state, List<Evidence> evidence) {

    public CommentScreened {
        evidence = List.copyOf(evidence);
    }

    public long articleId() {
        return candidate.articleId();
    }

    public Instant time() {
        return candidate.time();
    }
}
