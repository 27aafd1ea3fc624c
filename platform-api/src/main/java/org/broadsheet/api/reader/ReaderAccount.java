package org.broadsheet.api.reader;

import org.broadsheet.api.page.Slice;

/**
 * What readers may do about themselves. Each call shows the pass; one that has ended finds nothing:
 * {@link org.broadsheet.api.error.NotFound}.
 */
public interface ReaderAccount {

    /** Newest first, in any state. */
    Slice<OwnComment> comments(ReaderPass pass, int page, int size);

    /** @throws org.broadsheet.api.error.InvalidInput when it is missing or too long */
    void rename(ReaderPass pass, String name);

    /** Whether answers to the reader's comments are mailed. */
    boolean wantsAlerts(ReaderPass pass);

    void wantAlerts(ReaderPass pass, boolean wanted);

    /** Ends all passes, this one too. */
    void signOutEverywhere(ReaderPass pass);

    /** Everything that is held about the reader, as JSON. */
    String export(ReaderPass pass);

    /**
     * Forgets the reader, and everything that is held about the address.
     *
     * @param keepTexts whether the comments stay, under no name
     */
    void delete(ReaderPass pass, boolean keepTexts);
}
