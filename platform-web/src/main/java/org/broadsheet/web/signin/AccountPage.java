package org.broadsheet.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.reader.OwnComment;
import org.broadsheet.api.reader.ReaderAccount;
import org.broadsheet.api.reader.ReaderSignIn;
import org.broadsheet.api.reader.ReaderView;
import org.broadsheet.web.form.FormErrors;

/** {@code reader/known-account.xhtml}: what a reader may do about themselves. */
@Named("accountPage")
@RequestScoped
public class AccountPage {

    private static final int COMMENTS = 20;

    @Inject
    private ReaderAccount account;

    private KnownReader known;
    private Slice<OwnComment> comments;
    private boolean alerts;
    private String name = "";
    private String done = "";
    private FormErrors errors = FormErrors.NONE;

    void show(KnownReader reader, int page) {
        known = reader;
        name = reader.reader().name();
        comments = account.comments(reader.pass(), page, COMMENTS);
        alerts = account.wantsAlerts(reader.pass());
    }

    void typed(String newName) {
        name = newName;
    }

    /** @param what was changed, as its page's notice is called */
    void done(String what) {
        done = what;
    }

    void refuse(List<FieldError> reasons) {
        errors = new FormErrors(reasons);
    }

    public ReaderView getReader() {
        return known.reader();
    }

    public Slice<OwnComment> getComments() {
        return comments;
    }

    /** Whether answers are mailed. */
    public boolean isAlerts() {
        return alerts;
    }

    public String getName() {
        return name;
    }

    /** The key of the sentence that says what was changed, or empty. */
    public String getNotice() {
        return done.isEmpty() ? "" : "account.done." + done;
    }

    /** The key of the sentence that says where a comment stands. */
    public String state(OwnComment comment) {
        return "account.state." + comment.state();
    }

    public FormErrors getErrors() {
        return errors;
    }

    public boolean isFurther() {
        return (long) comments.number() * comments.size() < comments.total();
    }

    public int getMaxName() {
        return ReaderSignIn.MAX_NAME;
    }
}
