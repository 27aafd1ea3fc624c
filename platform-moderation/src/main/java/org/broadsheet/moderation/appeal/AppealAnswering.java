package org.broadsheet.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.broadsheet.moderation.CaseDecided;

/** A decision on a comment answers its writer, whichever way it goes; taken back, it answers nothing. */
@ApplicationScoped
class AppealAnswering {

    private final AppealTable table;

    /** For the container's proxy. */
    protected AppealAnswering() {
        table = null;
    }

    @Inject
    AppealAnswering(AppealTable table) {
        this.table = table;
    }

    void decided(@Observes CaseDecided event) {
        CaseDecided.Act act = event.act();
        if (act == null) {
            return;
        }
        if (act.undone()) {
            table.reopen(act.decisionId());
        } else {
            table.answer(event.caseId(), act.decisionId(), act.time());
        }
    }
}
