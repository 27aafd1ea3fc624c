package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.LetterWriter;
import org.broadsheet.api.mail.MailKind;

/**
 * Writes the link into a letter only as it leaves, so that no table holds one, and sends none that is too old to be of
 * use.
 */
@ApplicationScoped
class ReaderLetters implements LetterWriter {

    static final String LINK = "link";

    @Inject
    ReaderTable table;

    @Inject
    SignInTokens tokens;

    @Inject
    Clock clock;

    @Override
    public Set<MailKind> kinds() {
        return Set.of(MailKind.SIGN_IN);
    }

    @Override
    public Optional<Letter> write(Letter letter) {
        return LetterNumbers.of(letter, LINK)
                .flatMap(table::findLink)
                .filter(link -> link.good(clock.instant()))
                .map(link -> new Letter(
                        letter.kind(),
                        letter.recipient(),
                        letter.key(),
                        Map.of("linkPath", "/reader/sign-in/" + tokens.of(link.id()))));
    }
}
