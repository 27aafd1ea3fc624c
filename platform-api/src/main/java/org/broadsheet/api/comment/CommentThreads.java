package org.broadsheet.api.comment;

import java.util.Optional;

/** The conversation under a story, page by page. */
public interface CommentThreads {

    /**
     * One page of what is to be seen. Numbers count in the oldest order, whatever the order of the page.
     *
     * @param order  null for the site's
     * @param number from 1; 0 for the page that the site shows first
     */
    CommentPage page(long articleId, CommentOrder order, int number);

    /** Where an approved comment is to be seen; empty for others. */
    Optional<CommentPlace> place(long commentId);

    /** How a story's comments stand; cheap to ask for again and again. */
    CommentPulse pulse(long articleId);
}
