package org.broadsheet.api.moderation;

import java.util.List;
import org.broadsheet.api.page.Slice;

/** Whose comments are not taken, or held. Each ends by itself, when it was given an end, or by hand. */
public interface Sanctions {

    int MAX_VALUE = 200;
    int MAX_REASON = 500;

    /** The longest that a sanction can be given, in days; longer is for ever. */
    int MOST_DAYS = 3_650;

    /** How many days back the comments are counted that a sanction would have been on. */
    int DAYS = 30;

    /**
     * The newest first.
     *
     * @param inForce whether those in force, or those that have ended
     */
    Slice<SanctionView> list(boolean inForce, int page, int size);

    /**
     * Puts a sanction in force, for comments that come from now on, on every node.
     *
     * @throws org.broadsheet.api.error.InvalidInput for the fields {@code kind}, {@code target}, {@code value},
     *                                               {@code reason} and {@code days}
     * @throws org.broadsheet.api.error.Duplicate    the same is in force already
     */
    long add(SanctionDraft draft);

    /**
     * What a sanction would be on.
     *
     * @return with the value as it would be kept
     * @throws org.broadsheet.api.error.InvalidInput for the fields {@code target} and {@code value}
     */
    SanctionOffer preview(SanctionTarget target, String value);

    /** What a comment's writer could be sanctioned by: mail address, IP address, network, each host linked. */
    List<SanctionOffer> offers(long caseId);

    /**
     * Ends one; one that has ended is left.
     *
     * @throws org.broadsheet.api.error.NotFound when there is none
     */
    void lift(long id);
}
