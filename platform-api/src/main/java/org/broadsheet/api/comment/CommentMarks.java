package org.broadsheet.api.comment;

import java.io.Serializable;

/**
 * What is said about a comment on its page.
 *
 * @param answered the comment it answers, when that stands on another page of the thread; else null
 */
public record CommentMarks(boolean pinned, CommentBadge badge, CommentRef answered) implements Serializable {}
