package org.broadsheet.moderation.trace;

import java.util.List;
import java.util.Optional;

/** Finds comments by what they left behind. Of comments that were imported there is nothing to be found. */
public interface TraceSearch {

    /** What a search can go by. */
    enum By {
        WRITER,
        ADDRESS,
        NETWORK,
        HOST
    }

    /** What a value as a moderator types it is kept as; empty when it is no such value. */
    Optional<TraceMark> mark(By by, String typed);

    /** What a comment left of that kind, in its order; several of hosts alone. */
    List<TraceMark> marks(long commentId, By by);

    /** The comments with this mark, newest first. */
    List<Long> newest(TraceMark mark, int most);

    /** Whether of this mail address's newest comments one is to be seen. */
    boolean published(String mailAddress);

    /** The comments that say nearly the same, the most alike first. */
    List<Long> alike(long commentId, int most);
}
