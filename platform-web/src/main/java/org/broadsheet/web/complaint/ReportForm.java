package org.broadsheet.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.moderation.ComplaintDraft;
import org.broadsheet.api.moderation.ComplaintReason;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.web.form.FormErrors;

/** {@code reader/report.xhtml}: the form to report a comment, as it was sent; and the thanks for it. */
@Named
@RequestScoped
public class ReportForm {

    private CommentDetails comment;
    private String reason = "";
    private String words = "";
    private boolean done;
    private FormErrors errors = FormErrors.NONE;

    void show(CommentDetails reported) {
        comment = reported;
    }

    void thank() {
        done = true;
    }

    void read(HttpServletRequest request) {
        reason = text(request, "reason");
        words = text(request, "text");
    }

    ComplaintDraft draft(long commentId, String remoteAddress, String userAgent) {
        ComplaintReason chosen = Arrays.stream(ComplaintReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst()
                .orElse(null);
        return new ComplaintDraft(commentId, chosen, words, remoteAddress, userAgent);
    }

    void refuse(List<FieldError> reasons) {
        errors = new FormErrors(reasons);
    }

    /** The comment; null on the page that says thanks. */
    public CommentDetails getComment() {
        return comment;
    }

    /** Where it stands, or the front page. */
    public String getStoryPath() {
        return comment == null ? "/" : "/comments/" + comment.id();
    }

    public ComplaintReason[] getReasons() {
        return ComplaintReason.values();
    }

    public boolean chosen(ComplaintReason one) {
        return one.name().equals(reason);
    }

    public String getWords() {
        return words;
    }

    public int getMost() {
        return Complaints.MAX_TEXT;
    }

    public boolean isDone() {
        return done;
    }

    public FormErrors getErrors() {
        return errors;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
