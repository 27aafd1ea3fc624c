package org.broadsheet.core.html;

/** What core makes of a comment's markup, for tests that hold it against a browser. */
public final class CommentMarkup {

    private CommentMarkup() {}

    /** What is shown of a comment as typed. */
    public static String of(String typed) {
        return new CommentPolicy().apply(typed);
    }
}
