package org.broadsheet.moderation.remote;

/** What a comment is to the service. */
enum Label {
    HAM("submit-ham"),
    SPAM("submit-spam");

    private final String path;

    Label(String path) {
        this.path = path;
    }

    /** Where the service hears that a comment is such. */
    String path() {
        return path;
    }
}
