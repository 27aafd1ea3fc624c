package org.broadsheet.web.admin.screening;

/** What is learnt, as the page has a part for each. */
public enum Learning {
    SPAM("spam"),
    ABUSE("abuse");

    private final String key;

    Learning(String key) {
        this.key = key;
    }

    /** Its sentences are {@code learning.KEY.…}. */
    public String key() {
        return key;
    }
}
