package org.broadsheet.api.moderation;

import java.io.IOException;
import java.time.LocalDate;

/** What moderators decided, as a file for others to count and check. */
public interface DecisionExport {

    /**
     * Writes the decisions of some days, oldest first, as CSV with a header, in the site's zone. Read and written piece
     * by piece, however many there are. Cells that a spreadsheet would take for a formula begin with an apostrophe.
     *
     * @param from the first day, or null for the beginning
     * @param to   the last day, or null for the end
     * @return how many decisions there were
     * @throws org.broadsheet.api.error.InvalidInput for the field {@code to} when it is before {@code from}
     */
    long write(LocalDate from, LocalDate to, Appendable out) throws IOException;
}
