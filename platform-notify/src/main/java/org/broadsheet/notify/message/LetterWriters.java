package org.broadsheet.notify.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.LetterWriter;

/** Asks whoever a letter came from what it says by now. */
@ApplicationScoped
class LetterWriters {

    @Inject
    @Any
    Instance<LetterWriter> writers;

    /** Empty when it shall not be sent any more. */
    Optional<Letter> write(Letter letter) {
        return writers.stream()
                .filter(writer -> writer.kinds().contains(letter.kind()))
                .findFirst()
                .map(writer -> writer.write(letter))
                .orElse(Optional.of(letter));
    }
}
