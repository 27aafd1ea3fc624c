package org.broadsheet.api.error;

import java.util.ArrayList;
import java.util.List;

/** One or more fields cannot be taken as they are. Answers 422; the form comes back with what was typed. */
public class InvalidInput extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("invalid input: " + errors);
        this.errors = new ArrayList<>(errors);
    }

    public InvalidInput(FieldError error) {
        this(List.of(error));
    }

    /** All that is wrong, in the order of the form; never empty. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
