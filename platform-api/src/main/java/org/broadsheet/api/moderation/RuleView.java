package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * A screening rule as the site has it.
 *
 * @param weight  in percent of what its evidence is worth by itself
 * @param edition another one for each mode and weight
 * @param counted what it did while it counted, over the last month
 * @param tried   what it would have done while it was on trial, over the last month
 */
public record RuleView(String name, RuleMode mode, int weight, long edition, RuleReport counted, RuleReport tried)
        implements Serializable {}
