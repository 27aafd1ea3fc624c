package org.broadsheet.web.admin.comments;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.broadsheet.api.mail.Outbox;
import org.broadsheet.api.moderation.ModeratorNotices;
import org.broadsheet.api.moderation.NoticePace;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** When whoever looks at the page is told by mail of comments that need a moderator. */
@Named("commentsNotices")
@ViewScoped
@AdminPage(path = "/admin/comments/notices", permission = Permission.MODERATE_COMMENTS)
public class NoticesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Instance<ModeratorNotices> notices;

    @Inject
    private Instance<Outbox> outbox;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private NoticePace pace;

    public void load() {
        if (isInstalled()) {
            pace = notices.get().pace();
        }
    }

    public void save() {
        if (commands.run("notices", () -> notices.get().change(pace))) {
            messages.info("notices.saved");
        }
    }

    /** Whether comments are moderated at all. */
    public boolean isInstalled() {
        return notices.isResolvable();
    }

    /** Whether anything is mailed at all. */
    public boolean isMailing() {
        return outbox.isResolvable();
    }

    public NoticePace[] getPaces() {
        return NoticePace.values();
    }

    public NoticePace getPace() {
        return pace;
    }

    public void setPace(NoticePace pace) {
        this.pace = pace;
    }
}
