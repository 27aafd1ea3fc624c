package org.broadsheet.api.comment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A comment as its page shows it, with its replies below it.
 *
 * @param number its position on the page, from 1, counted through the whole thread
 * @param author as typed; empty for nobody ("Anonymous")
 * @param url    the writer's website, or empty; http or https only
 * @param body   sanitised HTML
 * @param depth  0 for a comment on the story itself, or one whose parent stands on another page
 * @param life   what has become of it since
 */
public record CommentView(
        long id,
        int number,
        Long parentId,
        int depth,
        String author,
        String url,
        String body,
        Instant postedAt,
        List<CommentView> replies,
        CommentMarks marks,
        CommentLife life)
        implements Serializable {

    public CommentView {
        replies = List.copyOf(replies);
    }
}
