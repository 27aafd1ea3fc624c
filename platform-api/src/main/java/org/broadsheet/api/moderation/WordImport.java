package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.util.List;

/**
 * What an import of words did.
 *
 * @param added    how many came in
 * @param known    how many were on the lists already, or stood in the file before
 * @param skipped  how many cannot be watched
 * @param reasons  the first of those skipped, and why
 * @param narrowed the first of those that came in as whole words, since inside of words they would meet every comment
 */
public record WordImport(int added, int known, int skipped, List<Skipped> reasons, List<Skipped> narrowed)
        implements Serializable {

    public WordImport {
        reasons = List.copyOf(reasons);
        narrowed = List.copyOf(narrowed);
    }

    /**
     * A line of the file that did not come in as it was.
     *
     * @param line   where it stands in the file, from 1
     * @param reason the code that a form would show beside the word, such as {@code too-long}
     */
    public record Skipped(int line, String word, String reason) implements Serializable {}
}
