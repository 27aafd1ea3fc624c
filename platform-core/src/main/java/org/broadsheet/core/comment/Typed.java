package org.broadsheet.core.comment;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans what people type of what nobody sees. */
final class Typed {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Marks heaped on a letter, blanks and signs in a row beyond what anybody writes. Nobody sees a difference, but
     * patterns that look for words, links and sentences would go through such runs again from each of their places.
     */
    private static final Pattern RUNS =
            Pattern.compile("(\\p{M}{8}|\\s{40}|[.,;:!?]{80})(?:\\p{M}++|\\s++|[.,;:!?]++)");

    private Typed() {}

    /** A text of several lines. */
    static String text(String typed) {
        String lines = LINE_END.matcher(typed == null ? "" : typed).replaceAll("\n");
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(Typed::harmless).forEach(kept::appendCodePoint);
        String normal = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        return RUNS.matcher(normal).replaceAll("$1");
    }

    /** A text of one line. */
    static String line(String typed) {
        return BLANKS.matcher(text(typed)).replaceAll(" ");
    }

    /** Whether there is anything to be seen in it. */
    static boolean empty(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    static String atMost(int length, String text) {
        return text.length() <= length
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /**
     * No control characters but line ends and tabs, no halves of characters, and nothing that turns the direction of
     * what follows. Joiners stay: Persian and families of emoji need them.
     */
    private static boolean harmless(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean half = Character.getType(c) == Character.SURROGATE;
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return !turns && !half && !control && c != 0xFEFF;
    }
}
