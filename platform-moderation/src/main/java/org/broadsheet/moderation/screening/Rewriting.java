package org.broadsheet.moderation.screening;

import java.util.Optional;

/** What a {@link Rule} is besides when it changes the text that readers get to see. */
public interface Rewriting {

    /** The comment's text with its markup as it is to be shown, or nothing when it stays as it is. */
    Optional<String> rewrite(Reading reading);
}
