package org.broadsheet.api.comment;

import java.util.List;
import java.util.Optional;

/**
 * What somebody without an account may do with the comments that they wrote. A pass proves which these are: a signed
 * list of comments, kept by the browser that posted them or carried by a link in a mail. A pass that was not made here
 * opens nothing.
 */
public interface OwnComments {

    /** How many comments a pass holds; the oldest make room for new ones. */
    int MOST = 60;

    /**
     * A pass for a comment, and for those of an earlier pass. For whoever has just posted it, or owns the mailbox it was
     * written under.
     *
     * @param earlier the browser's pass so far, null or empty for none
     */
    String pass(String earlier, long commentId);

    /** The comments of a pass in any state, the newest first. */
    List<OwnComment> mine(String pass);

    /** One of them. */
    Optional<OwnComment> find(String pass, long commentId);

    /**
     * Changes what a comment says; the new text is cleaned, checked and screened like a new comment.
     *
     * @throws org.broadsheet.api.error.NotFound        when the pass has no such comment, or its story is gone
     * @throws org.broadsheet.api.error.Closed          when it is too late, or somebody answered it
     * @throws org.broadsheet.api.error.InvalidInput    when the text is missing or too long
     * @throws org.broadsheet.api.error.Duplicate       when the writer said exactly this here in another comment
     * @throws org.broadsheet.api.error.EditConflict    when it has changed in between
     * @throws org.broadsheet.api.error.TooManyRequests when the same address changes too much
     */
    CommentReceipt edit(String pass, CommentEdit edit);

    /**
     * Takes a comment back: its text is emptied for good. It keeps its place above its replies; without any it is not to
     * be seen. Doing it again changes nothing.
     *
     * @throws org.broadsheet.api.error.NotFound when the pass has no such comment
     */
    void withdraw(String pass, long commentId);
}
