package org.broadsheet.moderation.learning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text made plain: small letters, the ordinary form of letters that have fancy ones, nothing that cannot be seen, one
 * blank between words, an arrow for each address of the web. Remembers where each character came from.
 */
final class FoldedText {

    /** Stands for an address. */
    static final char LINK = '\u2197';

    /** More than this says nothing new about a comment, and would cost its reader's time. */
    private static final int LONGEST = 6_000;

    /** A part of a host has at most 63 characters; without that, a chain of hyphens would be tried from each of them. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|\\b[\\w-]{1,63}+\\.(?:com|net|org|info|ru|biz|xyz|shop|online|site)\\b\\S*",
            Pattern.CASE_INSENSITIVE);

    private final StringBuilder folded = new StringBuilder(" ");
    private final List<String> hosts = new ArrayList<>();
    private int[] origin = new int[256];
    private final String source;

    FoldedText(String text) {
        source = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        Matcher address = ADDRESS.matcher(source);
        int at = 0;
        while (address.find()) {
            fold(at, address.start());
            add(' ', address.start());
            add(LINK, address.start());
            add(' ', address.start());
            hosts.add(host(address.group()));
            at = address.end();
        }
        fold(at, source.length());
        add(' ', source.length());
    }

    private void fold(int from, int to) {
        int i = from;
        while (i < to) {
            int letter = source.codePointAt(i);
            if (letter < 0x80) {
                add(Character.toLowerCase((char) letter), i);
            } else if (Character.getType(letter) != Character.FORMAT) {
                String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
                for (int k = 0; k < plain.length(); k++) {
                    add(plain.charAt(k), i);
                }
            }
            i += Character.charCount(letter);
        }
    }

    private void add(char letter, int from) {
        boolean blank = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        if (blank && folded.charAt(folded.length() - 1) == ' ') {
            return;
        }
        if (folded.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[folded.length()] = from;
        folded.append(blank ? ' ' : letter);
    }

    private static String host(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#:].*", "");
    }

    CharSequence text() {
        return folded;
    }

    /** As it was, but for what is too long. */
    String source() {
        return source;
    }

    /** Where the addresses lead, in order. */
    List<String> hosts() {
        return hosts;
    }

    /** The place in the source of a character of the folded text. */
    int origin(int at) {
        return at >= folded.length() ? source.length() : origin[at];
    }
}
