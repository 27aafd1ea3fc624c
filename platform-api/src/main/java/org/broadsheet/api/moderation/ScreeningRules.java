package org.broadsheet.api.moderation;

import java.util.List;

/** The rules that look at new comments: what each did over the last month, and what the site makes of it. */
public interface ScreeningRules {

    /** How many days a report looks back. */
    int DAYS = 30;

    /** The heaviest that a site can make a rule's evidence, in percent of what it is worth by itself. */
    int HEAVIEST = 300;

    /** All rules there are, by name. Settings of a rule that is no more are not among them. */
    List<RuleView> rules();

    /**
     * Comments that a rule spoke on within the last month: first those whose fate it changed or would have changed, then
     * the newest.
     *
     * @throws org.broadsheet.api.error.NotFound when there is no such rule
     */
    List<RuleExample> examples(String rule);

    /**
     * Changes what the site makes of a rule; it holds for comments that come from now on, on other nodes within seconds.
     *
     * @param weight in percent, from 0 to {@value #HEAVIEST}
     * @param seen   the {@link RuleView#edition} that this is based on
     * @throws org.broadsheet.api.error.InvalidInput by field {@code rule}, {@code mode} or {@code weight}
     * @throws org.broadsheet.api.error.EditConflict when somebody else changed the rule in between
     */
    void change(String rule, RuleMode mode, int weight, long seen);
}
