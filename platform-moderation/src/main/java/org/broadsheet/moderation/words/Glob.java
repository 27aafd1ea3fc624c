package org.broadsheet.moderation.words;

import java.util.Arrays;
import java.util.Comparator;

/** Words with {@code *} in them, which stands for any characters, or none. */
final class Glob {

    static final char WILD = '*';

    private Glob() {}

    static boolean wild(String word) {
        return word.indexOf(WILD) >= 0;
    }

    /** The longest part without a wildcard: whatever matches has it. Empty when there are wildcards alone. */
    static String longestPart(String glob) {
        return Arrays.stream(glob.split("\\*", -1))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Whether all of the word fits. Goes back to the last wildcard alone, so it takes no more than both lengths say. */
    static boolean matches(String glob, String word) {
        int g = 0;
        int w = 0;
        int lastWild = -1;
        int resume = 0;
        while (w < word.length()) {
            if (g < glob.length() && glob.charAt(g) == WILD) {
                lastWild = g++;
                resume = w;
            } else if (g < glob.length() && glob.charAt(g) == word.charAt(w)) {
                g++;
                w++;
            } else if (lastWild >= 0) {
                g = lastWild + 1;
                w = ++resume;
            } else {
                return false;
            }
        }
        while (g < glob.length() && glob.charAt(g) == WILD) {
            g++;
        }
        return g == glob.length();
    }
}
