package org.broadsheet.core.reader;

import java.text.Normalizer;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.reader.ReaderSignIn;

/** What readers call themselves. */
final class ReaderName {

    private ReaderName() {}

    /** Without what nobody sees. @throws InvalidInput when nothing is left, or too much */
    static String checked(String typed) {
        String name = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]+", " ")
                .replaceAll("\\s{2,}", " ")
                .strip();
        if (name.isEmpty()) {
            throw new InvalidInput(FieldError.of("name", "required"));
        }
        if (name.length() > ReaderSignIn.MAX_NAME) {
            throw new InvalidInput(FieldError.of("name", "too-long", ReaderSignIn.MAX_NAME));
        }
        return name;
    }
}
