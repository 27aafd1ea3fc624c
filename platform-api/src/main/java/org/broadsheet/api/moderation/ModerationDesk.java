package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.util.List;
import org.broadsheet.api.page.Slice;

/** Where moderators decide on comments. Every act is recorded (who, when, why) and can be undone. */
public interface ModerationDesk {

    /** The cases of a queue in its own order: oldest first for {@link DeskView#HELD}, newest first otherwise. */
    Slice<CaseView> queue(DeskView view, int page, int size);

    /**
     * The cases that a query finds.
     *
     * @throws org.broadsheet.api.error.InvalidInput for the field {@code q}, when the search cannot be read
     */
    Slice<CaseView> queue(DeskQuery query, int page, int size);

    /** How many wait. */
    long waiting();

    /** One case; @throws org.broadsheet.api.error.NotFound when there is none. */
    CaseView open(long caseId);

    /**
     * Decides cases, all or none of them. A case on which a moderator has decided just this is left as it is; where only
     * the screening did, the decision confirms it.
     *
     * @param seen   the cases with the versions the moderator saw
     * @param reason why, may be empty
     * @return the ids of the decisions made, for {@link #undo}
     * @throws org.broadsheet.api.error.EditConflict when somebody else decided one of them in between
     */
    List<Long> decide(List<SeenCase> seen, Verdict verdict, String reason);

    /**
     * Decides cases as {@link #decide(List, Verdict, String)} does, with a word to their writers.
     *
     * @throws org.broadsheet.api.error.InvalidInput for the fields {@code reason} and {@code note}
     */
    List<Long> decide(List<SeenCase> seen, Verdict verdict, Ruling ruling);

    /**
     * Takes decisions back: each comment returns to the state it had before. Those already undone are left.
     *
     * @throws org.broadsheet.api.error.EditConflict when a comment was decided again since; nothing is undone then
     */
    void undo(List<Long> decisionIds);

    /** A case as somebody saw it. */
    record SeenCase(long id, long version) implements Serializable {}
}
