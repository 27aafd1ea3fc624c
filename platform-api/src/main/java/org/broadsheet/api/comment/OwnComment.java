package org.broadsheet.api.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A comment as its writer sees it. What was taken for spam is said to wait: a machine should not learn what gave it
 * away, and a person is not insulted.
 *
 * @param version       goes with a change, so that it is not made to something else than was seen
 * @param state         APPROVED, HELD or REJECTED
 * @param text          as typed
 * @param body          sanitised HTML
 * @param editedAt      when it was changed last, or null
 * @param withdrawnAt   when it was taken back, or null
 * @param editableUntil until when it can be changed while nobody answers it; null when it cannot
 */
public record OwnComment(
        long id,
        long version,
        long articleId,
        CommentState state,
        String author,
        String text,
        String body,
        Instant postedAt,
        Instant editedAt,
        Instant withdrawnAt,
        Instant editableUntil)
        implements Serializable {}
