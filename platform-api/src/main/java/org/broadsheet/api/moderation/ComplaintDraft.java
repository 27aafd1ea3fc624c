package org.broadsheet.api.moderation;

/**
 * What a reader says against a comment, untouched. Nulls count as empty.
 *
 * @param remoteAddress the sender's IP address as far as it can be trusted; kept as a keyed hash alone
 */
public record ComplaintDraft(
        long commentId, ComplaintReason reason, String text, String remoteAddress, String userAgent) {}
