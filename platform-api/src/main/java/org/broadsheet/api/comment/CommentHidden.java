package org.broadsheet.api.comment;

import java.time.Instant;

/**
 * A comment is not, or no longer, to be seen.
 *
 * @param state REJECTED or SPAM
 */
public record CommentHidden(long commentId, long articleId, CommentState state, Instant time) {}
