package org.broadsheet.api.moderation;

/** Shows what a word would do before it is on a list. Saves nothing. */
public interface WordTrials {

    /** So many of the latest comments are looked through. */
    int MOST = 1_000;

    /**
     * Looks for a word in the latest comments that came through the form, as the screening would: what it catches may be
     * more than it is meant for.
     *
     * @throws org.broadsheet.api.error.InvalidInput when it cannot be watched so
     */
    WordTrial tryOut(WordEntry entry);
}
