package org.broadsheet.web.replies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.broadsheet.api.reader.ReplyAlert;

/** {@code reader/replies-*.xhtml}: a button about answers by mail, and what came of pressing it. */
@Named("replyAlertPage")
@RequestScoped
public class ReplyAlertPage {

    private ReplyAlert alert;
    private String address = "";

    void show(ReplyAlert found, String path) {
        alert = found;
        address = path;
    }

    public ReplyAlert getAlert() {
        return alert;
    }

    /** Where the buttons lead: this very page. */
    public String getAddress() {
        return address;
    }
}
