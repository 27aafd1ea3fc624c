package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.api.moderation.CaseLinkView;
import org.broadsheet.api.moderation.Verdict;

/**
 * {@code reader/case.xhtml}: a case for whoever has a moderator's link to it. Shows what the decision takes, without the
 * writer's addresses beside it: a link is more easily passed on than an account.
 */
@Named
@RequestScoped
public class LinkedCase {

    @Inject
    private CaseOpener opener;

    private CaseLinkView link;
    private OpenCase open;
    private String address = "";
    private String conflict = "";
    private boolean conflicting;

    void show(CaseLinkView found, String ownAddress) {
        link = found;
        address = ownAddress;
    }

    /** @param by who decided first, or null when that is not known */
    void conflict(String by) {
        conflicting = true;
        conflict = by == null ? "" : by;
    }

    public CaseLinkView getLink() {
        return link;
    }

    /** In words; needs the page, whose language it speaks. */
    public OpenCase getOpen() {
        if (open == null) {
            open = opener.open(link);
        }
        return open;
    }

    /** Where the buttons lead: this very page. */
    public String getAddress() {
        return address;
    }

    public boolean isConflicting() {
        return conflicting;
    }

    public String getConflict() {
        return conflict;
    }

    public boolean offers(Verdict verdict) {
        return getOpen().standing() == null || link.view().comment().state() != verdict.state();
    }
}
