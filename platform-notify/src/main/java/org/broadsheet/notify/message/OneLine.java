package org.broadsheet.notify.message;

/** Text that shall stand in a header or on one line. */
final class OneLine {

    private OneLine() {}

    /**
     * Without anything that ends a line: a headline with a line break in it must not become a header of its own, nor
     * may invisible marks turn around what follows it.
     */
    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** At most this many characters, with an ellipsis where something is missing; never half a character. */
    static String of(String text, int most) {
        String line = of(text);
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
