package org.broadsheet.core.comment;

import java.time.Instant;

/**
 * A reader's comment was kept, before anybody is told where it stands. For core alone, since it carries an address.
 *
 * @param rootId        the comment that its thread begins with
 * @param readerId      the signed-in reader, or null
 * @param verified      whether the writer is known to own the address
 * @param answersWanted whether answers are to be mailed there
 */
public record CommentPosted(
        long commentId,
        long rootId,
        String email,
        Long readerId,
        boolean verified,
        boolean answersWanted,
        Instant time) {}
