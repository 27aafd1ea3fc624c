package org.broadsheet.api.moderation;

/** What a site makes of a screening rule. */
public enum RuleMode {
    /** What it finds counts. */
    ON,
    /** What it finds is noted and counts for nothing: a rule on trial. */
    LOG,
    /** It is not asked. */
    OFF
}
