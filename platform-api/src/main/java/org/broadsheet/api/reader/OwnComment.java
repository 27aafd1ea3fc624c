package org.broadsheet.api.reader;

import java.io.Serializable;
import java.time.Instant;
import org.broadsheet.api.comment.CommentState;

/**
 * A comment, for the reader who wrote it.
 *
 * @param body     sanitised HTML
 * @param headline of its story; empty when that is not public any more, as is the path
 */
public record OwnComment(long id, CommentState state, String body, Instant postedAt, String headline, String path)
        implements Serializable {}
