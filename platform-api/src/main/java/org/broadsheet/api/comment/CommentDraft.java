package org.broadsheet.api.comment;

/**
 * What a reader sent, untouched: {@link CommentPosting} cleans and checks it. Nulls count as empty.
 *
 * @param parentId      the comment answered, or null
 * @param remoteAddress the sender's IP address as far as it can be trusted
 * @param honeypot      what came in the field that people do not see; not empty speaks of a machine
 * @param formAgeMillis how long the form had been touched before it was sent, or null when the page could not tell
 * @param verified      whether the sender is known to own the mail address; a typed address proves nothing
 * @param readerId      the signed-in reader whose name and address these are, or null
 * @param answersWanted whether answers are to be mailed to the address
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
        Long formAgeMillis,
        boolean verified,
        Long readerId,
        boolean answersWanted) {

    /** A draft of somebody who is no signed-in reader and wants no mail. */
    public CommentDraft(
            long articleId,
            Long parentId,
            String author,
            String email,
            String url,
            String text,
            String remoteAddress,
            String userAgent,
            String honeypot,
            Long formAgeMillis,
            boolean verified) {
        this(
                articleId,
                parentId,
                author,
                email,
                url,
                text,
                remoteAddress,
                userAgent,
                honeypot,
                formAgeMillis,
                verified,
                null,
                false);
    }

    /** A draft of somebody who only typed an address. */
    public CommentDraft(
            long articleId,
            Long parentId,
            String author,
            String email,
            String url,
            String text,
            String remoteAddress,
            String userAgent,
            String honeypot,
            Long formAgeMillis) {
        this(articleId, parentId, author, email, url, text, remoteAddress, userAgent, honeypot, formAgeMillis, false);
    }
}
