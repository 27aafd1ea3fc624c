package org.broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordLists;
import org.broadsheet.api.moderation.WordScope;
import org.broadsheet.moderation.screening.Words;

/** Cleans what somebody wrote on a list, and says what cannot be watched. */
final class WordCheck {

    /** Folding spells some characters out, up to eighteen letters for one. */
    private static final int MAX_KEY = 400;

    private static final String TOO_BROAD = "too-broad";

    /** "a*", or "a" inside of words, would meet every comment. */
    private static final int FEWEST_FIXED = 3;

    private static final Set<Character.UnicodeScript> DENSE = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u00a0]+");

    private WordCheck() {}

    /** A key, the same for what is found the same. */
    static String key(WordEntry entry) {
        String folded = Words.folded(entry.word());
        return entry.caseSensitive() ? folded : folded.toLowerCase(Locale.ROOT);
    }

    /** Without blanks around, and without what the action does not need. */
    static WordEntry clean(WordEntry entry) {
        return new WordEntry(
                line(entry.word()),
                entry.action(),
                entry.action() == WordAction.REPLACE ? line(entry.replacement()) : "",
                entry.caseSensitive(),
                entry.scope(),
                line(entry.note()));
    }

    /** All that is wrong with a clean entry, in the order of the form. */
    static List<FieldError> errors(WordEntry clean) {
        List<FieldError> errors = new ArrayList<>();
        if (clean.word().isEmpty()) {
            errors.add(FieldError.of("word", "required"));
        } else if (clean.word().length() > WordLists.MAX_WORD || key(clean).length() > MAX_KEY) {
            errors.add(FieldError.of("word", "too-long", WordLists.MAX_WORD));
        } else if (!says(clean)) {
            errors.add(FieldError.of("word", "invalid"));
        } else if (tooBroad(clean)) {
            errors.add(FieldError.of("word", TOO_BROAD, FEWEST_FIXED));
        }
        if (clean.action() == null) {
            errors.add(FieldError.of("action", "required"));
        }
        if (clean.scope() == null) {
            errors.add(FieldError.of("scope", "required"));
        }
        if (clean.replacement().length() > WordLists.MAX_REPLACEMENT) {
            errors.add(FieldError.of("replacement", "too-long", WordLists.MAX_REPLACEMENT));
        }
        if (clean.note().length() > WordLists.MAX_NOTE) {
            errors.add(FieldError.of("note", "too-long", WordLists.MAX_NOTE));
        }
        return errors;
    }

    /** @throws InvalidInput with all that is wrong */
    static WordEntry checked(WordEntry entry) {
        WordEntry clean = clean(entry);
        return withoutErrors(clean, errors(clean));
    }

    /**
     * The same for what was on the lists before: broad words too, from times when these could be added.
     *
     * @throws InvalidInput with all that is wrong
     */
    static WordEntry readable(WordEntry entry) {
        WordEntry clean = clean(entry);
        return withoutErrors(
                clean,
                errors(clean).stream()
                        .filter(error -> !error.code().equals(TOO_BROAD))
                        .toList());
    }

    private static WordEntry withoutErrors(WordEntry clean, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return clean;
    }

    /** As a whole word, if it is too broad to be looked for inside of words and nothing else is wrong. */
    static Optional<WordEntry> narrowed(WordEntry clean) {
        WordEntry word = new WordEntry(
                clean.word(),
                clean.action(),
                clean.replacement(),
                clean.caseSensitive(),
                WordScope.WORDS,
                clean.note());
        boolean broad = clean.scope() == WordScope.ANYWHERE && tooBroad(clean);
        return broad && errors(word).isEmpty() ? Optional.of(word) : Optional.empty();
    }

    private static boolean says(WordEntry clean) {
        return clean.scope() == WordScope.ANYWHERE
                ? !FoldedText.fold(clean.word()).isBlank()
                : WordPattern.of(clean.word()).says();
    }

    /** Whether it has to be a whole word to be watched at all: too little of it is fixed. */
    private static boolean tooBroad(WordEntry clean) {
        if (clean.scope() == WordScope.ANYWHERE) {
            return said(FoldedText.fold(clean.word())) < FEWEST_FIXED;
        }
        WordPattern pattern = WordPattern.of(clean.word());
        return pattern.wild() && said(pattern.fixed()) < FEWEST_FIXED;
    }

    /** How much it says, in letters: a Chinese character says as much as two, a picture as much as a word. */
    private static int said(String fixed) {
        return fixed.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .map(letter -> Character.getType(letter) == Character.OTHER_SYMBOL
                        ? FEWEST_FIXED
                        : DENSE.contains(Character.UnicodeScript.of(letter)) ? 2 : 1)
                .sum();
    }

    private static String line(String typed) {
        return typed == null ? "" : BLANKS.matcher(typed).replaceAll(" ").strip();
    }
}
