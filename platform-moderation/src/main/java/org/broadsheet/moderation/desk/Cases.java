package org.broadsheet.moderation.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;

/** Where cases and decisions are kept. */
interface Cases {

    void add(ModerationCase opened);

    void add(ModerationDecision made);

    Optional<ModerationCase> find(long id);

    Optional<ModerationCase> ofComment(long commentId);

    /** Makes whoever asks for the same wait until the transaction has ended. */
    void lock(long commentId);

    Optional<ModerationDecision> findDecision(long id);

    /**
     * What a filter finds, in its query's order.
     *
     * @param offset how many to leave out
     * @throws org.broadsheet.api.error.InvalidInput for the field {@code q}
     */
    List<ModerationCase> list(CaseFilter filter, int offset, int size);

    /**
     * How many a filter finds.
     *
     * @throws org.broadsheet.api.error.InvalidInput for the field {@code q}
     */
    long count(CaseFilter filter);

    /** What a filter finds, in the order of the ids. */
    List<SeenCase> seen(CaseFilter filter, int most);

    List<ModerationCase> findAll(Collection<Long> ids);

    /** Those of these comments; not all comments have one. */
    List<ModerationCase> ofComments(Collection<Long> commentIds);

    /** Keeps that these decisions were made at once with the one of this id. */
    void join(Collection<Long> decisionIds, long bulkId);

    /** The ids of the decisions made at once that stand, in order. */
    List<Long> standing(long bulkId);

    /** The decisions on these cases, oldest first. */
    List<ModerationDecision> decisions(Collection<ModerationCase> cases);

    /** Counts the case's version up with the next flush, even where nothing else about it changes. */
    void raise(ModerationCase decided);

    /** Sends what has changed to the database; false when somebody else changed the same in between. */
    boolean flush();
}
