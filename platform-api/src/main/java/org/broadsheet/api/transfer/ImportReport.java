package org.broadsheet.api.transfer;

import java.io.Serializable;
import java.util.List;

/**
 * What an import did.
 *
 * @param created   what came in, by kind
 * @param unchanged what was here already and the same
 * @param skipped   what was left out, each with its reason
 * @param noted     what came in otherwise than it was there, each with its reason: as a draft, at another address
 * @param kept      what was edited here since the last import and stays so: local edits win
 */
public record ImportReport(
        String source,
        List<Count> created,
        List<Count> updated,
        List<Count> unchanged,
        List<Line> skipped,
        List<Line> noted,
        List<Line> kept)
        implements Serializable {

    public ImportReport {
        created = List.copyOf(created);
        updated = List.copyOf(updated);
        unchanged = List.copyOf(unchanged);
        skipped = List.copyOf(skipped);
        noted = List.copyOf(noted);
        kept = List.copyOf(kept);
    }

    /** @param kind article, comment, author or section; tags come in with the stories that bear them */
    public record Count(String kind, int number) implements Serializable {}

    /**
     * @param what   the thing by kind and name
     * @param line   where it stands in the file, from 1; 0 when not known
     * @param reason a key of the report's sentences, such as {@code type.attachment} or {@code edited-here}
     */
    public record Line(String kind, String what, int line, String reason) implements Serializable {}
}
