package org.broadsheet.api.comment;

/**
 * What a reader sent, untouched: {@link CommentPosting} cleans and checks it. Nulls count as empty.
 *
 * @param parentId      the comment answered, or null
 * @param remoteAddress the sender's IP address as far as it can be trusted
 * @param honeypot      what came in the field that people do not see; not empty speaks of a machine
 * @param formAgeMillis how long the form had been touched before it was sent, or null when the page could not tell
 */
public record CommentDraft(
        long articleId,
        Long parentId,
        String author,
        String email,
        String url,
        String text,
        String remoteAddress,
        String userAgent,
        String honeypot,
        Long formAgeMillis) {}
