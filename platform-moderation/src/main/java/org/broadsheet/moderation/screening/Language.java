package org.broadsheet.moderation.screening;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language a text is written in: by its script, and where several share one, by the little words that no text of a
 * language can do without. Says nothing where there is too little to tell.
 *
 * @param code   of BCP 47; of a script alone as {@code und-Latn}
 * @param script by which it was found
 * @param whole  whether there is much of it, and hardly anything else: no quotation
 * @param sure   whether the code is no guess
 */
record Language(String code, UnicodeScript script, boolean whole, boolean sure) {

    private static final Map<UnicodeScript, String> ALONE = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"));

    private static final Map<UnicodeScript, String> SHARED = Map.of(
            UnicodeScript.LATIN, "und-Latn", UnicodeScript.CYRILLIC, "und-Cyrl", UnicodeScript.ARABIC, "und-Arab");

    /** By word: the languages that have it. */
    private static final Map<String, Set<String>> FUNCTION_WORDS = functionWords();

    private static final int FEWEST_LETTERS = 20;
    private static final double MOST_LETTERS = 0.8;
    private static final int FEWEST_WORDS = 8;
    private static final int FEWEST_HITS = 3;
    private static final double SHARE = 0.2;

    /** By how much the best language has to lead. */
    private static final double LEAD = 1.5;

    /** So many letters in one script are no quotation; of letters that say as much as words fewer. */
    private static final int WHOLE_LETTERS = 80;

    private static final int WHOLE_DENSE_LETTERS = 40;
    private static final double WHOLE_SHARE = 0.9;

    /** Where several languages share a script, so many words and so many little ones among them are no guess. */
    private static final int SURE_WORDS = 20;

    private static final double SURE_SHARE = 0.3;
    private static final double SURE_LEAD = 2;

    private static Map<String, Set<String>> functionWords() {
        Map<String, Set<String>> words = new HashMap<>();
        WordList.text("function-words.txt").lines().forEach(line -> {
            String code = line.substring(0, line.indexOf(' '));
            Words.of(line.substring(code.length()))
                    .forEach(word -> words.computeIfAbsent(word.key(), key -> new HashSet<>())
                            .add(code));
        });
        return Map.copyOf(words);
    }

    static Optional<Language> of(String text, List<Word> words) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isAlphabetic)
                .forEach(letter -> letters.merge(script(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (letters.containsKey(UnicodeScript.HIRAGANA)) {
            // Japanese is written in Chinese characters, too.
            letters.merge(UnicodeScript.HIRAGANA, letters.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
        }
        return letters.entrySet().stream()
                // A Chinese character says as much as a short word does.
                .filter(entry -> all >= (dense(entry.getKey()) ? FEWEST_WORDS : FEWEST_LETTERS))
                .filter(entry -> entry.getValue() >= MOST_LETTERS * all)
                .max(Map.Entry.comparingByValue())
                .map(entry -> of(entry.getKey(), entry.getValue(), all, words));
    }

    private static Language of(UnicodeScript script, int letters, int all, List<Word> words) {
        boolean whole =
                letters >= (dense(script) ? WHOLE_DENSE_LETTERS : WHOLE_LETTERS) && letters >= WHOLE_SHARE * all;
        String fallback = SHARED.get(script);
        if (fallback == null) {
            return new Language(ALONE.getOrDefault(script, "und"), script, whole, whole);
        }
        Optional<Found> found = byWords(words);
        return new Language(
                found.map(Found::code).orElse(fallback),
                script,
                whole,
                found.filter(Found::sure).isPresent());
    }

    /** Whether both are known, and are not the same. */
    boolean differs(Language other) {
        return script != other.script || (named() && other.named() && !code.equals(other.code));
    }

    /** Whether they differ, and neither is a quotation or a guess. */
    boolean clearlyDiffers(Language other) {
        return differs(other) && whole && other.whole && (script != other.script || (sure && other.sure));
    }

    private boolean named() {
        return !code.startsWith("und");
    }

    private static UnicodeScript script(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    private static boolean dense(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.HANGUL;
    }

    private static Optional<Found> byWords(List<Word> words) {
        Map<String, Integer> hits = new HashMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        for (Word word : words) {
            for (String code : FUNCTION_WORDS.getOrDefault(word.key(), Set.of())) {
                hits.merge(code, 1, Integer::sum);
                different.computeIfAbsent(code, key -> new HashSet<>()).add(word.key());
            }
        }
        Map.Entry<String, Integer> best =
                hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        if (best == null
                || words.size() < FEWEST_WORDS
                || best.getValue() < SHARE * words.size()
                || different.get(best.getKey()).size() < FEWEST_HITS) {
            return Optional.empty();
        }
        int second = hits.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(best.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        boolean sure = words.size() >= SURE_WORDS
                && best.getValue() >= SURE_SHARE * words.size()
                && second * SURE_LEAD <= best.getValue();
        return second * LEAD <= best.getValue() ? Optional.of(new Found(best.getKey(), sure)) : Optional.empty();
    }

    private record Found(String code, boolean sure) {}
}
