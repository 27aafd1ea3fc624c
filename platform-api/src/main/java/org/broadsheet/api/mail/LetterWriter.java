package org.broadsheet.api.mail;

import java.util.Optional;
import java.util.Set;

/**
 * Completes letters when their turn comes, which may be long after they were queued: a comment edited since is quoted
 * as it is now, and one taken back is quoted to nobody. Letters of kinds that nobody writes go as they were queued.
 * Called in a transaction that only reads.
 */
public interface LetterWriter {

    /** What it writes; each kind has one writer at most. */
    Set<MailKind> kinds();

    /** The letter with all that its text needs; empty when it shall not be sent any more. */
    Optional<Letter> write(Letter letter);
}
