package org.broadsheet.web.form;

import java.util.List;
import org.broadsheet.api.error.FieldError;

/**
 * What has to change in a form before it can be taken; the page turns each into a sentence beside its field and into
 * a link in the summary above.
 *
 * @param all in the order of the form, empty when there is nothing to say
 */
public record FormErrors(List<FieldError> all) {

    public static final FormErrors NONE = new FormErrors(List.of());

    public FormErrors {
        all = List.copyOf(all);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** What is wrong with one field, or null. */
    public FieldError at(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
