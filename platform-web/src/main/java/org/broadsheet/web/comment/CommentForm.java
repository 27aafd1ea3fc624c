package org.broadsheet.web.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.reader.ReaderView;
import org.broadsheet.web.form.FormErrors;

/** The reply form: empty on a story's page, filled as it was sent when something about it has to change. */
@Named
@RequestScoped
public class CommentForm {

    private String author = "";
    private String email = "";
    private String url = "";
    private String comment = "";
    private String parent = "";
    private String honeypot = "";
    private String age = "";
    private boolean answersWanted;
    private boolean remember;
    private FormErrors errors = FormErrors.NONE;

    void read(HttpServletRequest request) {
        author = text(request, "author");
        email = text(request, "email");
        url = text(request, "url");
        comment = text(request, "comment");
        parent = text(request, "comment_parent");
        honeypot = text(request, "subject");
        age = text(request, "form_age");
        answersWanted = "1".equals(request.getParameter("subscribe-reply"));
        remember = "yes".equals(request.getParameter("wp-comment-cookies-consent"));
    }

    /** @param verified whether the sender is known to own the mail address that was typed */
    CommentDraft draft(long articleId, String remoteAddress, String userAgent, boolean verified) {
        Long parentId = number(parent);
        return new CommentDraft(
                articleId,
                parentId == null || parentId == 0 ? null : parentId,
                author,
                email,
                url,
                comment,
                remoteAddress,
                userAgent,
                honeypot,
                number(age),
                verified,
                null,
                answersWanted);
    }

    /** What a signed-in reader sent, who need not say who that is. */
    CommentDraft draft(long articleId, String remoteAddress, String userAgent, ReaderView writer) {
        CommentDraft typed = draft(articleId, remoteAddress, userAgent, true);
        return new CommentDraft(
                articleId,
                typed.parentId(),
                writer.name(),
                writer.email(),
                url,
                comment,
                remoteAddress,
                userAgent,
                honeypot,
                typed.formAgeMillis(),
                true,
                writer.id(),
                answersWanted);
    }

    /** Fills in what was left empty and is known of old. */
    void complete(String knownAuthor, String knownEmail, String knownUrl) {
        author = author.isBlank() ? knownAuthor : author;
        email = email.isBlank() ? knownEmail : email;
        url = url.isBlank() ? knownUrl : url;
    }

    void refuse(List<FieldError> reasons) {
        errors = new FormErrors(reasons);
    }

    public String getAuthor() {
        return author;
    }

    public String getEmail() {
        return email;
    }

    public String getUrl() {
        return url;
    }

    public String getComment() {
        return comment;
    }

    /** Whether the writer wants answers mailed. */
    public boolean isAnswersWanted() {
        return answersWanted;
    }

    /** The comment answered, or empty. */
    public String getParent() {
        return number(parent) == null ? "" : parent;
    }

    /** Whether name, address and website may be kept for the next time. */
    public boolean isRemember() {
        return remember;
    }

    public FormErrors getErrors() {
        return errors;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
