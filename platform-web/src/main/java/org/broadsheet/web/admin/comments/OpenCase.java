package org.broadsheet.web.admin.comments;

import java.io.Serializable;
import java.util.List;
import org.broadsheet.api.moderation.CaseContext;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DecisionView;

/**
 * The case that the desk shows in full.
 *
 * @param text     the comment with what gave it away marked
 * @param story    null when readers do not see it
 * @param answered the name of whoever it answers, empty for none, or null when it answers nobody
 * @param context  what stands around it, or null for whoever came by a link
 */
public record OpenCase(
        CaseView view,
        List<Passage> text,
        List<Finding> findings,
        StoryLink story,
        String answered,
        CaseContext context)
        implements Serializable {

    public OpenCase {
        text = List.copyOf(text);
        findings = List.copyOf(findings);
    }

    /** The decision that counts now, or null when the screening's does. */
    public Long standing() {
        List<DecisionView> history = view.history();
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).undoneAt() == null) {
                return history.get(i).id();
            }
        }
        return null;
    }
}
