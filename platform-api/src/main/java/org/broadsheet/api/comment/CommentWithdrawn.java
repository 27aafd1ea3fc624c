package org.broadsheet.api.comment;

import java.time.Instant;

/**
 * A writer took a comment back; its text is gone.
 *
 * @param state where it stands: as before, but that nobody need decide on it any more
 */
public record CommentWithdrawn(long commentId, long articleId, CommentState state, Instant time) {}
