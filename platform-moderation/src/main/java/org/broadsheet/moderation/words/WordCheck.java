package org.broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        List<FieldError> errors = errors(clean);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return clean;
    }

    private static boolean says(WordEntry clean) {
        return clean.scope() == WordScope.ANYWHERE
                ? !FoldedText.fold(clean.word()).isBlank()
                : WordPattern.of(clean.word()).says();
    }

    private static String line(String typed) {
        return typed == null ? "" : BLANKS.matcher(typed).replaceAll(" ").strip();
    }
}
