package org.broadsheet.moderation.words;

import java.util.Arrays;
import java.util.Locale;
import org.broadsheet.moderation.screening.Words;

/**
 * A text in small letters and in one form for what looks the same, without what cannot be seen; it remembers where each
 * of its characters stood.
 */
final class FoldedText {

    private static final char FIRST_MARK = '\u0300';
    private static final char PLAIN = '\u0080';

    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    FoldedText(String text) {
        folded = new StringBuilder(text.length());
        starts = new int[text.length()];
        ends = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end == at + 1 && text.charAt(at) < PLAIN) {
                append(Character.toLowerCase(text.charAt(at)), at, end);
            } else {
                String part = Words.folded(text.substring(at, end)).toLowerCase(Locale.ROOT);
                for (int i = 0; i < part.length(); i++) {
                    append(part.charAt(i), at, end);
                }
            }
            at = end;
        }
    }

    static String fold(String text) {
        return new FoldedText(text).toString();
    }

    /** Where the original of a folded character begins. */
    int start(int place) {
        return starts[place];
    }

    /** Behind the original of a folded character. */
    int end(int place) {
        return ends[place];
    }

    @Override
    public String toString() {
        return folded.toString();
    }

    /** A character and the marks upon it are folded together. */
    private static int end(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && text.charAt(end) >= FIRST_MARK && mark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean mark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void append(char character, int start, int end) {
        if (folded.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[folded.length()] = start;
        ends[folded.length()] = end;
        folded.append(character);
    }
}
