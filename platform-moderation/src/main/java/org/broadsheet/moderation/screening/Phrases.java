package org.broadsheet.moderation.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words and phrases, one a line, found as whole words in any case: "cialis" is not in "specialist". Looked up
 * by the first word, so a long list costs no more than a short one.
 */
final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(String lines) {
        for (String line : lines.split("\\R", -1)) {
            List<String> keys = Words.of(line).stream().map(Word::key).toList();
            if (!keys.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(keys.get(0), key -> new ArrayList<>())
                        .add(keys);
            }
        }
    }

    /** Where phrases stand, in order; each different phrase once. */
    List<List<Word>> in(List<Word> words) {
        Map<List<String>, List<Word>> found = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (List<String> phrase : byFirstWord.getOrDefault(words.get(i).key(), List.of())) {
                int end = i + phrase.size();
                if (end <= words.size()
                        && words.subList(i, end).stream()
                                .map(Word::key)
                                .toList()
                                .equals(phrase)) {
                    found.putIfAbsent(phrase, words.subList(i, end));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
