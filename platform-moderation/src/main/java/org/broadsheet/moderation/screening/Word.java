package org.broadsheet.moderation.screening;

import java.util.Locale;

/**
 * A word as it stands in a text.
 *
 * @param text   as written
 * @param key    for comparing: lower case, without dots, possessive s and characters that cannot be seen
 * @param start  where it begins in the text
 * @param end    behind its last character
 * @param opens  whether a sentence begins with it, so that its capital says nothing
 * @param joined whether only blanks stand between it and the word before
 */
public record Word(String text, String key, int start, int end, boolean opens, boolean joined) {

    private static final int STEM = 5;

    /** The beginning that forms of one word share: Syria and Syrian, Russia and Russians, missile and missiles. */
    String stem() {
        return stem(key);
    }

    static String stem(String key) {
        String singular = key.length() == STEM && key.endsWith("s") ? key.substring(0, STEM - 1) : key;
        return singular.length() > STEM ? singular.substring(0, STEM) : singular;
    }

    /** Begins with a capital, the pronoun "I" and its forms excepted. */
    boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0)) && !"i".equals(key) && !key.startsWith("i'");
    }

    /** Written in capitals throughout, as acronyms are. */
    boolean shouted() {
        return key.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && hasLetter();
    }

    boolean hasDigit() {
        return key.chars().anyMatch(Character::isDigit);
    }

    private boolean hasLetter() {
        return key.chars().anyMatch(Character::isLetter);
    }
}
