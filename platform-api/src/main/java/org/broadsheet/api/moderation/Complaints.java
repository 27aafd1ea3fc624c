package org.broadsheet.api.moderation;

import java.util.Collection;
import java.util.Map;
import org.broadsheet.api.page.Slice;

/** What readers report. A moderator's decision on a comment settles what was reported of it; taking it back reopens that. */
public interface Complaints {

    int MAX_TEXT = 500;

    /** How many readers put a published comment back into the queue; 0 for none ever. */
    String THRESHOLD_SETTING = "comments.report-threshold";

    int DEFAULT_THRESHOLD = 3;

    /**
     * Keeps what a reader reports, once for each comment; what the same reader says of it again is left.
     *
     * @return whether it was new
     * @throws org.broadsheet.api.error.InvalidInput    for the fields {@code reason} and {@code text}
     * @throws org.broadsheet.api.error.NotFound        there is no such comment to be seen
     * @throws org.broadsheet.api.error.TooManyRequests the same address reports too much
     */
    boolean file(ComplaintDraft draft);

    /** What is open on these cases, by case; those without are left out. */
    Map<Long, ComplaintsView> of(Collection<Long> caseIds);

    /** Cases with something open, those that most readers reported first. */
    Slice<Long> openCases(int page, int size);
}
