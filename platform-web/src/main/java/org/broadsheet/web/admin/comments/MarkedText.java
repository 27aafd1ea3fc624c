package org.broadsheet.web.admin.comments;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a comment, as it was typed, what the screening matched in its plain words: blanks, line ends and tags between
 * the words differ, so they are left out of the comparison.
 */
final class MarkedText {

    private static final Pattern SKIPPED = Pattern.compile("<[^<>]*>|[\\s\\u00a0]+");

    private final String text;

    /** The text without what is skipped, and where each of its characters stands in the text. */
    private final StringBuilder bare = new StringBuilder();

    private final List<Integer> places = new ArrayList<>();

    private MarkedText(String text) {
        this.text = text;
        Matcher skipped = SKIPPED.matcher(text);
        int from = 0;
        while (skipped.find()) {
            take(from, skipped.start());
            from = skipped.end();
        }
        take(from, text.length());
    }

    /**
     * The text in pieces that together are the text; matches that it does not have mark nothing.
     *
     * @param matches wherever they stand
     * @param words   where they stand as words of their own
     */
    static List<Passage> of(String text, Collection<String> matches, Collection<String> words) {
        MarkedText marked = new MarkedText(text);
        BitSet marks = new BitSet(text.length());
        for (String match : matches) {
            marked.mark(SKIPPED.matcher(match).replaceAll(""), marks, false);
        }
        for (String word : words) {
            marked.mark(SKIPPED.matcher(word).replaceAll(""), marks, true);
        }
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean on = marks.get(from);
            int next = on ? marks.nextClearBit(from) : marks.nextSetBit(from);
            int to = next < 0 ? text.length() : Math.min(next, text.length());
            passages.add(new Passage(text.substring(from, to), on));
            from = to;
        }
        return passages;
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            bare.append(text.charAt(i));
            places.add(i);
        }
    }

    private void mark(String match, BitSet marks, boolean word) {
        if (match.isEmpty()) {
            return;
        }
        int at = bare.indexOf(match);
        while (at >= 0) {
            int from = places.get(at);
            int to = places.get(at + match.length() - 1) + 1;
            if (!word || (apart(from) && apart(to))) {
                marks.set(from, to);
            }
            at = bare.indexOf(match, at + match.length());
        }
    }

    /** Whether a word may begin or end here. */
    private boolean apart(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}
