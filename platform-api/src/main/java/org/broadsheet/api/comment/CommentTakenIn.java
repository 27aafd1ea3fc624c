package org.broadsheet.api.comment;

import java.time.Instant;

/**
 * A comment came in otherwise than by posting, or an import changed where it stands; it was not screened. Fired in the
 * import's transaction, for each new comment and for each change of state, and followed by no event of the state: what
 * is old news is mailed to nobody.
 *
 * @param state where the comment stands now
 * @param time  when the comment was written
 */
public record CommentTakenIn(long commentId, long articleId, CommentState state, Instant time) {}
