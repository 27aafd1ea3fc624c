package org.broadsheet.moderation.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart. */
final class Words {

    /** Characters without width, used to hide words from filters; part of a word here, and left out of its key. */
    private static final String UNSEEN = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";

    private static final String PART = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}" + UNSEEN + "]*+";

    /** Acronyms with their dots, else letters and digits with apostrophes and hyphens inside. Possessive: no recursion. */
    private static final Pattern WORD =
            Pattern.compile("(?:\\p{L}\\.){2,}+|" + PART + "(?:['\u2019\\-]" + PART + ")*+");

    private static final Pattern BREAK = Pattern.compile("[.!?\u2026:;\\n\"\u201c\u201d\u2018(\\[*>|]");

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int behind = 0;
        while (matcher.find()) {
            String key = key(matcher.group());
            if (key.isEmpty()) {
                continue;
            }
            String gap = text.substring(behind, matcher.start());
            boolean opens = words.isEmpty() || BREAK.matcher(gap).find();
            boolean joined = !words.isEmpty() && gap.isBlank() && gap.indexOf('\n') < 0;
            words.add(new Word(matcher.group(), key, matcher.start(), matcher.end(), opens, joined));
            behind = matcher.end();
        }
        return words;
    }

    /** A single word's key; see {@link Word#key}. */
    static String key(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[" + UNSEEN + "]", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        String undotted = plain.indexOf('.') < 0 ? plain : plain.replace(".", "");
        return undotted.endsWith("'s") ? undotted.substring(0, undotted.length() - 2) : undotted;
    }
}
