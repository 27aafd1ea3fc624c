package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.moderation.AppealView;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.api.moderation.ComplaintsView;
import org.broadsheet.web.faces.PageMessages;

/** What people say about a case, beside what the rules do: readers who reported it, and its writer who asks again. */
@ApplicationScoped
class ReaderLines {

    @Inject
    Instance<Complaints> complaints;

    @Inject
    Instance<Appeals> appeals;

    @Inject
    PageMessages messages;

    /** Looks up what there is; whoever acts has to be a moderator. */
    List<Finding> of(long caseId) {
        return of(
                complaints.isResolvable() ? complaints.get().of(List.of(caseId)).get(caseId) : null,
                appeals.isResolvable() ? appeals.get().of(List.of(caseId)).get(caseId) : null);
    }

    /** Both may be null. */
    List<Finding> of(ComplaintsView reported, AppealView appeal) {
        List<Finding> lines = new ArrayList<>();
        if (appeal != null) {
            String key = appeal.answered() ? "case.appeal.answered" : "case.appeal";
            lines.add(new Finding(messages.text(key), appeal.text(), "noted"));
        }
        if (reported != null) {
            reported.reasons()
                    .forEach(given -> lines.add(new Finding(
                            messages.text(
                                    "case.complaint",
                                    given.count(),
                                    messages.text("complaint.reason." + given.reason())),
                            String.join(" · ", given.texts()),
                            "noted")));
        }
        return lines;
    }
}
