package org.broadsheet.core.reader;

import java.util.Optional;
import org.broadsheet.api.mail.Letter;

/** Numbers among a letter's values; one that was erased has none. */
final class LetterNumbers {

    private LetterNumbers() {}

    static Optional<Long> of(Letter letter, String name) {
        return Optional.ofNullable(letter.values().get(name)).map(Long::valueOf);
    }
}
