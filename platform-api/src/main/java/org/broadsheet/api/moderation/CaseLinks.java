package org.broadsheet.api.moderation;

import java.util.Optional;

/**
 * Signed links to cases, as moderators get them by mail. Good for {@value #DAYS} days, and for as long as the account
 * they were sent to may moderate.
 */
public interface CaseLinks {

    int DAYS = 7;

    /** Empty when the link is not, or no longer, good. */
    Optional<CaseLinkView> open(String token);

    /**
     * Decides as the moderator whom the link was sent to.
     *
     * @param version the case's, as the page showed it
     * @throws org.broadsheet.api.error.NotFound     the link is not, or no longer, good
     * @throws org.broadsheet.api.error.NotPermitted the account may not moderate any more
     * @throws org.broadsheet.api.error.EditConflict somebody else decided in between
     */
    void decide(String token, long version, Verdict verdict);
}
