package org.broadsheet.moderation.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentState;

/** Where cases and decisions are kept. */
interface Cases {

    void add(ModerationCase opened);

    void add(ModerationDecision made);

    Optional<ModerationCase> find(long id);

    Optional<ModerationCase> ofComment(long commentId);

    Optional<ModerationDecision> findDecision(long id);

    /**
     * @param state      of which state, or null for all
     * @param descending whether the newest come first
     * @param offset     how many to leave out
     */
    List<ModerationCase> list(CommentState state, boolean descending, int offset, int size);

    /** @param state of which state, or null for all */
    long count(CommentState state);

    /** The decisions on these cases, oldest first. */
    List<ModerationDecision> decisions(Collection<ModerationCase> cases);

    /** Counts a case's version up, even where nothing of it has changed that is kept with it. */
    void touch(ModerationCase subject);

    /** Sends what has changed to the database; false when somebody else changed the same in between. */
    boolean flush();
}
