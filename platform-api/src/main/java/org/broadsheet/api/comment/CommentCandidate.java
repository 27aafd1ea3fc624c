package org.broadsheet.api.comment;

import java.time.Instant;

/**
 * A comment about to be kept, with the story it is under.
 *
 * @param text         cleaned, but with its markup
 * @param plainText    its words
 * @param storyText    the story's words: headline, standfirst and body
 * @param honeypot     what came in the hidden field, never null
 * @param formAgeMillis null when the page could not tell
 * @param verified      whether the writer is known to own the mail address
 * @param editedId      the comment that is to say this from now on, or null for a new one
 */
public record CommentCandidate(
        long articleId,
        Long parentId,
        String author,
        String email,
        String url,
        String text,
        String plainText,
        String remoteAddress,
        String userAgent,
        String honeypot,
        Long formAgeMillis,
        boolean verified,
        String headline,
        String storyText,
        Instant time,
        Long editedId) {

    /** A new comment. */
    public CommentCandidate(
            long articleId,
            Long parentId,
            String author,
            String email,
            String url,
            String text,
            String plainText,
            String remoteAddress,
            String userAgent,
            String honeypot,
            Long formAgeMillis,
            boolean verified,
            String headline,
            String storyText,
            Instant time) {
        this(
                articleId,
                parentId,
                author,
                email,
                url,
                text,
                plainText,
                remoteAddress,
                userAgent,
                honeypot,
                formAgeMillis,
                verified,
                headline,
                storyText,
                time,
                null);
    }
}
