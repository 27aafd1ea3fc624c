package org.broadsheet.core.comment;

import java.time.Instant;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentReceipt;

/** Other ways for comments to come in than a reader's form: demo content and imports. For core alone. */
public interface CommentIntake {

    /**
     * Takes a comment as if it had been posted at this time: checked, screened, kept, and told to everybody who
     * listens; but as often as one likes.
     *
     * @throws org.broadsheet.api.error.BroadsheetException as posting does, but for the limits
     */
    CommentReceipt post(CommentDraft draft, Instant time);

    /**
     * Keeps a comment from elsewhere as it was: no checks, no screening, no events; a line in the change log. What is
     * too long for us is cut.
     *
     * @return its id: the wanted one where it is free and below ten million, else a number of ours
     * @throws org.broadsheet.api.error.NotFound when the parent is none of this story's
     */
    long importComment(ImportedComment comment);

    /**
     * Gives an imported comment what it says elsewhere now; its place in the thread stays.
     *
     * @throws org.broadsheet.api.error.NotFound when there is no such comment under this story
     */
    void updateImported(long id, ImportedComment comment);
}
