package org.broadsheet.moderation.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What readers see of a text with markup, and where each character of it stands there, so that words can be replaced
 * without touching tags.
 */
final class VisibleText {

    /** How a tag begins; or a character reference. */
    private static final Pattern MARKUP = Pattern.compile(
            "<[/!?]?([A-Za-z-][A-Za-z0-9-]*+)" + "|&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");

    /** Words go on through these; all others part them. */
    private static final Set<String> WITHIN_WORDS = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "mark", "q", "s", "small", "span", "strike",
            "strong", "sub", "sup", "u");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "shy", "\u00ad");

    private final String markup;
    private final StringBuilder visible = new StringBuilder();
    private int[] starts;
    private int[] ends;

    VisibleText(String markup) {
        this.markup = markup;
        starts = new int[markup.length()];
        ends = new int[markup.length()];
        Matcher matcher = MARKUP.matcher(markup);
        int at = 0;
        while (matcher.find(at)) {
            take(at, matcher.start());
            boolean tag = matcher.group(1) != null;
            at = tag ? endOfTag(matcher.end()) : matcher.end();
            if (!tag) {
                show(character(matcher), matcher.start(), at);
            } else if (!WITHIN_WORDS.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
                show("\n", at, at);
            }
        }
        take(at, markup.length());
    }

    @Override
    public String toString() {
        return visible.toString();
    }

    /** The text with its markup and passages of what is visible replaced. They come in order and do not overlap. */
    String with(List<Replacement> replacements) {
        StringBuilder result = new StringBuilder(markup.length());
        int done = 0;
        for (Replacement one : replacements) {
            result.append(markup, done, starts[one.from]).append(escaped(one.text));
            done = starts[one.from];
            for (int i = one.from; i < one.to; i++) {
                // What stands between the characters is markup, and stays.
                result.append(markup, done, Math.max(done, starts[i]));
                done = Math.max(done, ends[i]);
            }
        }
        return result.append(markup, done, markup.length()).toString();
    }

    /** Values in quotation marks belong to it whatever they hold; a mark that is never closed is text again. */
    private int endOfTag(int from) {
        int at = from;
        while (at < markup.length()) {
            char character = markup.charAt(at);
            if (character == '>' || character == '<') {
                return character == '>' ? at + 1 : at;
            }
            if (character == '"' || character == '\'') {
                int closing = markup.indexOf(character, at + 1);
                if (closing < 0) {
                    return at;
                }
                at = closing;
            }
            at++;
        }
        return at;
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            show(markup.substring(i, i + 1), i, i + 1);
        }
    }

    /** The first of several characters stands for the place, the others take no room. */
    private void show(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            if (visible.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2 + 1);
                ends = Arrays.copyOf(ends, ends.length * 2 + 1);
            }
            starts[visible.length()] = i == 0 ? start : end;
            ends[visible.length()] = end;
            visible.append(characters.charAt(i));
        }
    }

    private static String character(Matcher reference) {
        if (reference.group(4) != null) {
            return NAMED.getOrDefault(reference.group(4).toLowerCase(Locale.ROOT), " ");
        }
        int character = reference.group(2) != null
                ? Integer.parseInt(reference.group(2))
                : Integer.parseInt(reference.group(3), 16);
        return Character.isValidCodePoint(character) ? Character.toString(character) : " ";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A passage of the visible text, and what is to stand there. */
    record Replacement(int from, int to, String text) {}
}
