package org.broadsheet.moderation.words;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
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
        return new WatchedWords(memory(List.of(entries)), new NothingSet());
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

    private static final class NothingSet implements Settings {

        @Override
        public Site site() {
            return new Site("News", "", ZoneOffset.UTC, Locale.ENGLISH, "https://news.example");
        }

        @Override
        public String get(String key, String fallback) {
            return fallback;
        }

        @Override
        public void rename(String name, String tagline, String zone, String language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(String key, String value) {
            throw new UnsupportedOperationException();
        }
    }
}
