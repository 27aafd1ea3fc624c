package org.broadsheet.core.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.core.media.PictureFormat.Measured;

/** What may come into the library. */
final class PictureCheck {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final long MAX_PIXELS = 50_000_000;
    static final int MAX_ALT = 1000;
    static final int MAX_CAPTION = 2000;
    static final int MAX_CREDIT = 500;

    private static final String FILE = "file";

    private PictureCheck() {}

    /** @throws InvalidInput about {@code file} when it cannot be taken */
    static Measured checked(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new InvalidInput(FieldError.of(FILE, "required"));
        }
        if (bytes.length > MAX_BYTES) {
            throw new InvalidInput(FieldError.of(FILE, "too-large", MAX_BYTES / (1024 * 1024)));
        }
        Optional<Measured> measured = PictureProbe.measure(bytes);
        Measured picture = measured.orElseThrow(() -> new InvalidInput(FieldError.of(FILE, "not-a-picture")));
        if (picture.pixels() > MAX_PIXELS) {
            throw new InvalidInput(FieldError.of(FILE, "too-many-pixels", MAX_PIXELS / 1_000_000));
        }
        return picture;
    }

    /** @throws InvalidInput when one of the texts is too long */
    static void checkTexts(String alt, String caption, String credit) {
        List<FieldError> errors = new ArrayList<>();
        atMost(errors, "alt", alt, MAX_ALT);
        atMost(errors, "caption", caption, MAX_CAPTION);
        atMost(errors, "credit", credit, MAX_CREDIT);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void atMost(List<FieldError> errors, String field, String text, int length) {
        if (text.length() > length) {
            errors.add(FieldError.of(field, "too-long", length));
        }
    }
}
