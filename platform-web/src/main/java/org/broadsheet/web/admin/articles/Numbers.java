package org.broadsheet.web.admin.articles;

/** Reads ids and pages from addresses, where anything may stand. */
final class Numbers {

    private Numbers() {}

    /** Null for what is no positive number. */
    static Long positive(String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,17}")) {
            return null;
        }
        return Long.valueOf(text);
    }
}
