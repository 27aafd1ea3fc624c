package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What readers say against a comment since a moderator decided on it last.
 *
 * @param readers how many have said something
 * @param latest  when the last of them did
 * @param reasons the most given first
 */
public record ComplaintsView(long caseId, int readers, Instant latest, List<Given> reasons) implements Serializable {

    public ComplaintsView {
        reasons = List.copyOf(reasons);
    }

    /** @param texts what they wrote beside it, oldest first; those who wrote nothing are left out */
    public record Given(ComplaintReason reason, int count, List<String> texts) implements Serializable {

        public Given {
            texts = List.copyOf(texts);
        }
    }
}
