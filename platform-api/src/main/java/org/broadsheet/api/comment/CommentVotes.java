package org.broadsheet.api.comment;

import java.util.Map;

/** Votes on comments, one for each reader and comment, without accounts. */
public interface CommentVotes {

    /** How readers may vote. */
    VoteMode mode();

    /**
     * Sets or takes back a reader's vote.
     *
     * @throws org.broadsheet.api.error.NotFound        when there is no such comment to be seen
     * @throws org.broadsheet.api.error.Closed          when the site takes no such votes
     * @throws org.broadsheet.api.error.TooManyRequests when one address votes too much
     */
    VoteReceipt cast(VoteRequest request);

    /** The votes of a pass's owner under a story, by comment; those taken back are left out. */
    Map<Long, Integer> own(String pass, long articleId);
}
