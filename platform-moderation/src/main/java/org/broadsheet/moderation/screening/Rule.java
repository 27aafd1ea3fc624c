package org.broadsheet.moderation.screening;

import java.util.List;
import org.broadsheet.api.comment.Evidence;

/** Knows one thing that gives spam away. A bean; has no state of its own and reads no clock. */
interface Rule {

    /** What speaks against this comment, or nothing. */
    List<Evidence> examine(Reading reading);
}
