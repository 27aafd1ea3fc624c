package org.broadsheet.api.comment;

import java.time.Instant;

/** A reader voted on a comment, or took a vote back. */
public record CommentVoted(long commentId, long articleId, int score, Instant time) {}
