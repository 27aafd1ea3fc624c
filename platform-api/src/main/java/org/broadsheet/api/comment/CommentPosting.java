package org.broadsheet.api.comment;

/** Takes readers' comments. */
public interface CommentPosting {

    int MAX_AUTHOR = 245;
    int MAX_EMAIL = 100;
    int MAX_URL = 200;
    int MAX_TEXT = 65_525;

    /**
     * Cleans, checks, screens and keeps a comment.
     *
     * @throws org.broadsheet.api.error.InvalidInput    fields missing, too long or malformed
     * @throws org.broadsheet.api.error.NotFound        no such published story, or no such parent under it
     * @throws org.broadsheet.api.error.Closed          the story takes no comments
     * @throws org.broadsheet.api.error.Duplicate       the same writer said exactly this here before
     * @throws org.broadsheet.api.error.TooManyRequests the same address posts too fast
     */
    CommentReceipt submit(CommentDraft draft);
}
