package org.broadsheet.web.admin.comments;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.broadsheet.api.moderation.DecisionExport;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** Asks for the days, and with {@code as=csv} answers with the decisions of those days as a file. */
@Named("commentsDecisions")
@ViewScoped
@AdminPage(path = "/admin/comments/decisions", permission = Permission.MODERATE_COMMENTS)
public class DecisionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Instance<DecisionExport> export;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    private String from = "";
    private String to = "";

    public void load() {
        from = address.text("from");
        to = address.text("to");
        if (!isInstalled() || !"csv".equals(address.text("as"))) {
            return;
        }
        try {
            LocalDate first = day(from);
            LocalDate last = day(to);
            if (first != null && last != null && last.isBefore(first)) {
                messages.error("decisions.order");
            } else {
                download(first, last);
            }
        } catch (DateTimeParseException e) {
            messages.error("decisions.no-day");
        }
    }

    private void download(LocalDate first, LocalDate last) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv");
        answer.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"decisions.csv\"");
        try {
            export.get().write(first, last, answer.getResponseOutputWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static LocalDate day(String typed) {
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }

    /** Whether comments are moderated at all. */
    public boolean isInstalled() {
        return export.isResolvable();
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
