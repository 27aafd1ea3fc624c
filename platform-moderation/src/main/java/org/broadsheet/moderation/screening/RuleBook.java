package org.broadsheet.moderation.screening;

import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.RuleMode;

/** What the rest of this module may know of the rules: their names, what the site makes of them, and how they add up. */
public interface RuleBook {

    /** All rules there are, by name. */
    List<KnownRule> rules();

    /** The name of the rule that yields such evidence; the evidence's own when no rule of ours does. */
    String ruleOf(String finding);

    /** What the rules make of a comment on which this was found. */
    CommentState weigh(List<Evidence> evidence);

    /** Writes what the site makes of a rule into its settings. */
    void set(String rule, RuleMode mode, int weight);

    /** @param weight in percent */
    record KnownRule(String name, RuleMode mode, int weight) {}
}
