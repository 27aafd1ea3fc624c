package org.broadsheet.core.comment;

import java.time.Instant;
import org.broadsheet.api.comment.CommentState;

/**
 * A comment from elsewhere. Texts may be null.
 *
 * @param wantedId      the number it had, or null for any
 * @param articleId     the story, by our id
 * @param parentId      the comment answered, by our id, or null
 * @param text          with its markup, as it was
 * @param remoteAddress where it came from, as far as it is known
 */
public record ImportedComment(
        Long wantedId,
        long articleId,
        Long parentId,
        CommentState state,
        String author,
        String email,
        String url,
        String text,
        String remoteAddress,
        String userAgent,
        Instant postedAt) {}
