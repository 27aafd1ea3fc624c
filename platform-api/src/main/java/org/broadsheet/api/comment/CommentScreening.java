package org.broadsheet.api.comment;

/**
 * Looks at a comment before it is kept. A module has at most one; the strictest verdict wins, and with none present
 * the site's default decides. Called inside the posting's transaction: reads only, and quickly.
 */
public interface CommentScreening {

    ScreeningVerdict screen(CommentCandidate candidate);
}
