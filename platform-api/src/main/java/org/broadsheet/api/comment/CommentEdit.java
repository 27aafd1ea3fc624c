package org.broadsheet.api.comment;

/**
 * What a writer sent to have a comment changed, untouched. Nulls count as empty.
 *
 * @param version       of the comment as its writer saw it
 * @param remoteAddress the sender's IP address as far as it can be trusted
 * @param honeypot      what came in the field that people do not see
 * @param formAgeMillis how long the form had been touched, or null
 */
public record CommentEdit(
        long commentId,
        long version,
        String text,
        String remoteAddress,
        String userAgent,
        String honeypot,
        Long formAgeMillis) {}
