package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * What a rule did to comments. Only what it decided is compared with the moderators' verdicts: a comment that would have
 * been held anyway says nothing about it.
 *
 * @param spoke     on how many comments it had something to say
 * @param held      how many were held because of it, and would have been published without
 * @param spam      how many were taken for spam because of it
 * @param spared    how many were judged more mildly because of it
 * @param approved  how many of those held or taken for spam a moderator approved
 * @param rejected  how many of them a moderator rejected
 * @param abuse     how many of them a moderator rejected as abuse
 * @param confirmed how many of them a moderator called spam
 */
public record RuleReport(
        long spoke, long held, long spam, long spared, long approved, long rejected, long abuse, long confirmed)
        implements Serializable {

    /** A rule that nobody heard of yet. */
    public static final RuleReport NONE = new RuleReport(0, 0, 0, 0, 0, 0, 0, 0);

    /** How many it kept from the page. */
    public long stopped() {
        return held + spam;
    }

    /** How many of these a moderator looked at. */
    public long lookedAt() {
        return approved + agreed();
    }

    /** How many of these no moderator wanted on the page either. */
    public long agreed() {
        return rejected + abuse + confirmed;
    }

    public RuleReport plus(RuleReport other) {
        return new RuleReport(
                spoke + other.spoke,
                held + other.held,
                spam + other.spam,
                spared + other.spared,
                approved + other.approved,
                rejected + other.rejected,
                abuse + other.abuse,
                confirmed + other.confirmed);
    }
}
