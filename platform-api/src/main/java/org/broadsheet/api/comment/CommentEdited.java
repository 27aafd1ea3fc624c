package org.broadsheet.api.comment;

import java.util.List;

/**
 * A writer changed a comment, and the new text was screened. Fired in the transaction of the change, whatever the
 * verdict; followed by the event of the comment's state where that has changed.
 *
 * @param candidate what was screened, so that observers need not read the comment again
 * @param before    where it stood
 * @param state     where it stands now: never milder than before, so that nobody can try until the screening lets it by
 */
public record CommentEdited(
        long commentId, CommentCandidate candidate, CommentState before, CommentState state, List<Evidence> evidence) {

    public CommentEdited {
        evidence = List.copyOf(evidence);
    }
}
