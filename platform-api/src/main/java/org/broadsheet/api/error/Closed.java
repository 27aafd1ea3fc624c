package org.broadsheet.api.error;

/** This story takes no comments, or no more of them. Answers 403. */
public class Closed extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    public Closed(String message) {
        super(message);
    }
}
