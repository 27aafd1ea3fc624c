package org.broadsheet.web.api;

import java.util.List;

/**
 * What went wrong, in RFC 9457's terms.
 *
 * @param title  what sort of thing, always the same for one sort
 * @param status the HTTP status again
 * @param detail about this one, or null
 * @param errors the fields that cannot be taken, or null
 */
public record Problem(String title, int status, String detail, List<Field> errors) {

    /** @param code see the form's sentences: {@code required}, {@code too-long}, … */
    public record Field(String field, String code) {}
}
