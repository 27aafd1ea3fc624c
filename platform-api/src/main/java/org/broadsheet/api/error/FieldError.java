package org.broadsheet.api.error;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field of a form, as data: the page turns it into a sentence.
 *
 * @param field the field's name as the form sent it, or {@code ""} for the form as a whole
 * @param code  the key of the sentence, such as {@code required} or {@code too-long}
 * @param args  numbers and words for the sentence's gaps, never null
 */
public record FieldError(String field, String code, List<String> args) implements Serializable {

    public FieldError {
        args = List.copyOf(args);
    }

    public static FieldError of(String field, String code, Object... args) {
        return new FieldError(
                field, code, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
