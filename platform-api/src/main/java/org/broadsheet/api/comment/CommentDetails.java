package org.broadsheet.api.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * A comment as staff and screening see it, in any state. Holds personal data: never for public pages.
 *
 * @param text as typed
 * @param body sanitised HTML
 * @param life what has become of it since
 */
public record CommentDetails(
        long id,
        long version,
        long articleId,
        Long parentId,
        CommentState state,
        String author,
        String email,
        String url,
        String text,
        String body,
        String remoteAddress,
        String userAgent,
        Instant postedAt,
        CommentPersonal personal,
        CommentLife life)
        implements Serializable {

    /** A comment as it was posted, by somebody who only typed an address. */
    public CommentDetails(
            long id,
            long version,
            long articleId,
            Long parentId,
            CommentState state,
            String author,
            String email,
            String url,
            String text,
            String body,
            String remoteAddress,
            String userAgent,
            Instant postedAt) {
        this(
                id,
                version,
                articleId,
                parentId,
                state,
                author,
                email,
                url,
                text,
                body,
                remoteAddress,
                userAgent,
                postedAt,
                CommentPersonal.UNKNOWN,
                CommentLife.NEW);
    }
}
