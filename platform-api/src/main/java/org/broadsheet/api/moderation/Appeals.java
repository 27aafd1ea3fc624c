package org.broadsheet.api.moderation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.page.Slice;

/** Writers of rejected comments ask again, once for each comment. */
public interface Appeals {

    int MAX_TEXT = 1_000;

    /**
     * What the comment's writer may know of the decision on it. Whoever asks makes sure that it is for the writer; empty
     * when there is no such comment.
     */
    Optional<WriterRuling> ruling(long commentId);

    /** The same, by the signed link to ask again with; empty when the link is not good. */
    Optional<WriterRuling> lookUp(String token);

    /**
     * Asks again: the comment returns to those that wait.
     *
     * @throws org.broadsheet.api.error.NotFound        the link is not good
     * @throws org.broadsheet.api.error.InvalidInput    for the field {@code text}
     * @throws org.broadsheet.api.error.Duplicate       it was asked before
     * @throws org.broadsheet.api.error.Closed          no decision against the comment stands
     * @throws org.broadsheet.api.error.TooManyRequests from this address too much was asked
     */
    void ask(String token, String text, String remoteAddress);

    /** Who asked again on these cases, by case; those without are left out. */
    Map<Long, AppealView> of(Collection<Long> caseIds);

    /** Cases whose writers wait for an answer, oldest first. */
    Slice<Long> openCases(int page, int size);
}
