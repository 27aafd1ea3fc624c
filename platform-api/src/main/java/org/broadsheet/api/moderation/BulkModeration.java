package org.broadsheet.api.moderation;

import java.time.Instant;

/** Decides on everything that a filter finds, and takes it back. */
public interface BulkModeration {

    /** More are not decided at once. */
    int MOST = 5_000;

    /**
     * Decides everything that the query finds of what was there when the moderator looked. In steps of which each is
     * kept as it is done: what somebody else changes in between is left, and said. Cases on which a moderator has decided
     * just this are left, too, and not said.
     *
     * @param reason why, may be empty
     * @param seen   what the moderator saw of it; what came since is left
     * @throws org.broadsheet.api.error.InvalidInput for the fields {@code q} (the search, or when it finds more than
     *                                               {@link #MOST} or more than was seen) and {@code reason}
     */
    BulkOutcome decideAll(DeskQuery query, Verdict verdict, String reason, Seen seen);

    /**
     * Takes back what was decided at once. Comments on which somebody has decided since are left, and said.
     *
     * @param bulkId of {@link BulkOutcome}
     */
    BulkOutcome undoAll(long bulkId);

    /**
     * What a moderator saw of a filter.
     *
     * @param count how many comments it found
     * @param at    when
     */
    record Seen(long count, Instant at) {}
}
