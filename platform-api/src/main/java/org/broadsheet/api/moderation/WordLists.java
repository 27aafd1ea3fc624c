package org.broadsheet.api.moderation;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.page.Slice;

/** The site's own lists of words that comments are screened for. What is changed here is in force within seconds. */
public interface WordLists {

    int MAX_WORD = 200;
    int MAX_REPLACEMENT = 200;
    int MAX_NOTE = 500;
    int MAX_ENTRIES = 100_000;

    /**
     * The words in alphabetical order.
     *
     * @param text   a part of the word, in any case; empty for all
     * @param action of this list alone, or null for all
     */
    Slice<WatchedWord> list(String text, WordAction action, int page, int size);

    /** How many words each list has; every action is there. */
    Map<WordAction, Long> counts();

    /** One word; @throws org.broadsheet.api.error.NotFound when it is not on the lists (any more). */
    WatchedWord open(long id);

    /**
     * Adds a word.
     *
     * @return its id
     * @throws org.broadsheet.api.error.InvalidInput when it cannot be watched so
     * @throws org.broadsheet.api.error.Duplicate when it is there already, whatever its action
     */
    long add(WordEntry entry);

    /**
     * Puts back words that were on the lists, all or (when one cannot be watched) none of them; returns how many were not
     * there.
     */
    int addAll(List<WordEntry> entries);

    /**
     * Changes a word.
     *
     * @param version the one that the change is based on
     * @throws org.broadsheet.api.error.EditConflict when somebody else changed it in between
     */
    void change(long id, long version, WordEntry entry);

    /** Takes words off the lists; those already gone are left out. Returns what they were, for {@link #addAll}. */
    List<WordEntry> remove(List<Long> ids);

    /**
     * Takes in a file in UTF-8, all of it or none: one word a line; or columns word, replacement, case_sensitive as
     * Discourse writes them; or what {@link #export} gives, told by its first line.
     *
     * @param action for words of which the file does not say it
     * @throws org.broadsheet.api.error.Unreadable when it is no such file; names the line
     */
    WordImport importFile(InputStream content, WordAction action);

    /**
     * Takes in one of WordPress's lists (disallowed_keys, moderation_keys), one key a line, to be found as WordPress
     * finds them: {@link WordScope#ANYWHERE}. Keys of one or two letters come in as whole words.
     */
    WordImport importWordPressKeys(InputStream content, WordAction action);

    /**
     * The words as CSV with a header, for {@link #importFile} and for spreadsheets.
     *
     * @param action of this list alone, or null for all
     */
    String export(WordAction action);
}
