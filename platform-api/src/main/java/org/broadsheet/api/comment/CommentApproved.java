package org.broadsheet.api.comment;

import java.time.Instant;

/** A comment can be seen now: by the screening's or by a moderator's decision. */
public record CommentApproved(long commentId, long articleId, Instant time) {}
