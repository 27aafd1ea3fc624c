package org.broadsheet.moderation.screening;

/** Remembers the comments that came before. */
public interface CommentMemory {

    /** What is known of those that share something with this one; asked once for each comment, by {@link Reading}. */
    Past recall(Trail trail);
}
