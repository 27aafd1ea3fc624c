package org.broadsheet.api.comment;

import java.time.Instant;

/** A comment waits for a moderator. */
public record CommentHeld(long commentId, long articleId, Instant time) {}
