package org.broadsheet.moderation.words;

import java.util.List;
import java.util.Map;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.SomeSettings;
import org.broadsheet.moderation.screening.Rule;

/** The rule of word lists, for tests that have no database. */
public final class WordRules {

    private WordRules() {}

    /** On a site without words of its own. */
    public static Rule ours(Settings settings) {
        return new WatchedWords(memory(List.of()), settings);
    }

    /** On a site with these words. */
    public static Rule of(WordEntry... entries) {
        return new WatchedWords(memory(List.of(entries)), new SomeSettings(Map.of()));
    }

    public static WordEntry word(String word, WordAction action) {
        return new WordEntry(word, action, "", false, WordScope.WORDS, "");
    }

    public static WordEntry anywhere(String part, WordAction action) {
        return new WordEntry(part, action, "", false, WordScope.ANYWHERE, "");
    }

    public static WordEntry replaced(String word, String replacement) {
        return new WordEntry(word, WordAction.REPLACE, replacement, false, WordScope.WORDS, "");
    }

    private static WordMemory memory(List<WordEntry> entries) {
        return new WordMemory(new WordTable() {
            @Override
            long committedEdition() {
                return 1;
            }

            @Override
            List<WordEntry> committed() {
                return entries;
            }
        });
    }
}
