package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.util.List;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;

/** Answers to readers from the desk. */
public interface CaseReplies {

    /**
     * Approves a comment and answers it, in the name of whoever acts; the answer is to be seen at once. Both or neither.
     *
     * @throws org.broadsheet.api.error.InvalidInput for the field {@code comment}
     * @throws org.broadsheet.api.error.Duplicate    just this was answered before
     * @throws org.broadsheet.api.error.Closed       the story takes no comments
     * @throws org.broadsheet.api.error.NotFound     the story is not to be seen
     * @throws org.broadsheet.api.error.EditConflict somebody else decided on the comment in between
     */
    Reply reply(SeenCase seen, String text);

    /**
     * Takes an answer back, and the decisions that were made for it: the answer is not to be seen any more.
     *
     * @throws org.broadsheet.api.error.EditConflict one of the two was decided again since
     */
    void takeBack(Reply reply);

    /**
     * An answer.
     *
     * @param answer    the answer's case, as it stands
     * @param decisions those made on the comment it answers
     */
    record Reply(SeenCase answer, List<Long> decisions) implements Serializable {

        public Reply {
            decisions = List.copyOf(decisions);
        }
    }
}
