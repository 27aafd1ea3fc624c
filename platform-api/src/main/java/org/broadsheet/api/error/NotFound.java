package org.broadsheet.api.error;

/** What was asked for does not exist, or not for this reader. Answers 404. */
public class NotFound extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    public NotFound(String kind, Object id) {
        super("no " + kind + " " + id);
    }
}
