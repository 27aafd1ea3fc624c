package org.broadsheet.api.error;

/** The very same thing is already here: an exact repeat of a comment, a login or a slug that is taken. Answers 409. */
public class Duplicate extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field the form's field that repeats something */
    public Duplicate(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
