package org.broadsheet.moderation.screening;

import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.RuleMode;

/** Knows one thing that gives spam away. A bean; has no state of its own and reads no clock. */
public interface Rule {

    /** What settings and reports call it. */
    String name();

    /** The names of the evidence it may yield. */
    default List<String> findings() {
        return List.of(name());
    }

    /** What it does on a site that has not decided about it. */
    default RuleMode initially() {
        return RuleMode.ON;
    }

    /** What speaks against this comment, or nothing. */
    List<Evidence> examine(Reading reading);
}
