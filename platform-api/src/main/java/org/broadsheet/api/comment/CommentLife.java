package org.broadsheet.api.comment;

import java.io.Serializable;
import java.time.Instant;

/**
 * What has become of a comment since it was posted.
 *
 * @param editedAt  when its writer changed it last, or null
 * @param withdrawn whether its writer took it back: nothing of it is left but its place, above its replies
 * @param score     votes for it less votes against it
 * @param avatar    names the picture at {@code /avatars/NAME.svg}; empty where there is none to show
 */
public record CommentLife(Instant editedAt, boolean withdrawn, int score, String avatar) implements Serializable {

    /** Of a comment that was just posted, without a picture. */
    public static final CommentLife NEW = new CommentLife(null, false, 0, "");
}
