package org.broadsheet.web.admin.comments;

import java.io.Serializable;
import java.util.List;
import org.broadsheet.api.moderation.CaseReplies.Reply;

/**
 * What a moderator did last on the page, with the way back.
 *
 * @param decisions made one by one
 * @param bulkId    of many made at once, or 0
 * @param reply     an answer, or null
 * @param caseId    the one case that it was about, or null
 * @param said      what it was, in words; empty for nothing
 */
record DoneWork(List<Long> decisions, long bulkId, Reply reply, Long caseId, String said) implements Serializable {

    static final DoneWork NOTHING = saying("");

    DoneWork {
        decisions = List.copyOf(decisions);
    }

    static DoneWork saying(String said) {
        return new DoneWork(List.of(), 0, null, null, said);
    }

    boolean undoable() {
        return !decisions.isEmpty() || bulkId != 0 || reply != null;
    }
}
