package org.broadsheet.moderation.screening;

import java.net.IDN;
import java.net.URI;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in a comment.
 *
 * @param text      as it stands there
 * @param host      where it leads, lower case, without www
 * @param disguised whether it is written so that programs overlook it: "example dot com"
 */
public record Link(String text, String host, boolean disguised) {

    /** Up to a blank, or to what brackets and quotation marks around a link close with. */
    private static final String REST = "[^\\s<>\"'\\]\\x29]";

    private static final String NAME = "\\b[a-z0-9\\-]{2,63}\\.";

    /** With scheme or www, else by an ending that few words have; endings that are words count before a path alone. */
    private static final Pattern ADDRESS = Pattern.compile("\\b(?i:http://|https://|www\\.)" + REST + "+|" + NAME
            + "(?:com|net|org|info|biz|ru|xyz|shop|online|site|top|club|ly|me|co|io|gl|gd)/" + REST + "+|" + NAME
            + "(?:com|net|org|info|biz|ru|xyz)\\b");

    private static final String ENDING = "(?:com|net|org|info|biz|ru|xyz|shop|online|site|top|club|co|io)\\b";

    /** "dot com" is an age, a boom and its companies, too. */
    private static final String NO_AGE =
            "(?!\\s*+-?\\s*+(?:age|bubble|boom|bust|crash|crisis|era|years|days|companies|company|firms?|startups?|millionaires?)\\b)";

    /**
     * "hxxp://", "http : //", "example [dot] com", "example dot com", "example . com" and, before a path, "example.
     * com/". Words without an address's characters around the dot are no names: "the dot com".
     */
    private static final Pattern DISGUISED = Pattern.compile(
            "\\b(?:h(?:xx|\\*\\*|tt )ps?\\s*:\\s*//\\s*|https?(?:\\s+:\\s*|:\\s+)//\\s*)" + REST + "+"
                    + "|\\b(?<a>[a-z0-9\\-]{2,63})\\s*[\\[({]\\s*(?:dot|\\.)\\s*[\\])}]\\s*" + ENDING + "(?:/" + REST
                    + "*)?"
                    + "|\\b(?<b>[a-z0-9\\-]{3,63})\\s+dot\\s+" + ENDING + NO_AGE + "(?:\\s*/" + REST + "*)?"
                    + "|\\b(?<c>[a-z0-9\\-]{3,63})\\s+\\.\\s*" + ENDING + "(?:\\s?/" + REST + "*)?"
                    + "|\\b(?<d>[a-z0-9\\-]{3,63})\\.\\s+" + ENDING + "/" + REST + "+",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    private static final Pattern SCHEME =
            Pattern.compile("^(?:h\\S{0,3}\\s?ps?)\\s*:\\s*//\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOT =
            Pattern.compile("\\s*[\\[({]\\s*(?:dot|\\.)\\s*[\\])}]\\s*|\\s+dot\\s+|\\s*\\.\\s*");

    private static final Pattern NUMBERS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\d{8,10}|0x[0-9a-f]{8}|\\[[0-9a-f:.]+\\]");

    /** Routers, and machines at home: readers help each other with these. */
    private static final Pattern AT_HOME =
            Pattern.compile("(?:10|127|192\\.168|169\\.254|172\\.(?:1[6-9]|2\\d|3[01]))\\..*");

    /** Each place once, as it was first written: a link's address is often its text as well. */
    static List<Link> in(String text) {
        Map<String, Link> links = new LinkedHashMap<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            boolean mail = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '@';
            String link = matcher.group().replaceFirst("[.,;:!?]+$", "");
            String host = host(link);
            if (!mail && !host.isEmpty()) {
                String place = link.replaceFirst("^https?://", "")
                        .replaceFirst("^www\\.", "")
                        .replaceFirst("/$", "");
                links.putIfAbsent(place, new Link(link, host, false));
            }
        }
        Matcher disguised = DISGUISED.matcher(text);
        while (disguised.find()) {
            String link = disguised.group().replaceFirst("[.,;:!?]+$", "");
            String plain = DOT.matcher(SCHEME.matcher(link).replaceFirst(""))
                    .replaceAll(".")
                    .replaceAll("\\s", "");
            if (named(disguised)) {
                links.putIfAbsent(plain.toLowerCase(Locale.ROOT), new Link(link, host(plain), true));
            }
        }
        return List.copyOf(links.values());
    }

    /** The characters of a text that belong to an address. */
    public static BitSet places(String text) {
        BitSet places = new BitSet(text.length());
        ADDRESS.matcher(text).results().forEach(found -> places.set(found.start(), found.end()));
        return places;
    }

    /** A common word before the dot is the end of a sentence, or no name. */
    private static boolean named(Matcher disguised) {
        return NAMES.stream()
                .map(disguised::group)
                .filter(name -> name != null)
                .noneMatch(name -> Words.of(name).stream().anyMatch(Story::common));
    }

    /** The first link to a host as it stands in a text, or empty when there is none. */
    static String text(String text, String host) {
        return in(text).stream()
                .filter(link -> link.host().equals(host))
                .map(Link::text)
                .findFirst()
                .orElse("");
    }

    /** The text with its links taken out. */
    static String without(String text) {
        return ADDRESS.matcher(text).replaceAll(" ");
    }

    /** Whether it leads to a number where others have a name. */
    boolean numbered() {
        return NUMBERS.matcher(host).matches() && !AT_HOME.matcher(host).matches();
    }

    /** Whether its host is written with letters that pass for others, as it stands or behind {@code xn--}. */
    boolean counterfeit() {
        String written = IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED);
        return Arrays.stream(written.split("\\.", -1))
                .anyMatch(label -> !LookAlikes.fold(label).equals(label) || LookAlikes.passesForLatin(label));
    }

    /** What comes behind the host's last dot. */
    String ending() {
        return host.substring(host.lastIndexOf('.') + 1);
    }

    static String host(String address) {
        try {
            String host = URI.create(address.contains("://") ? address : "http://" + address)
                    .getHost();
            return host == null
                    ? authority(address)
                    : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            // With characters that no address has; the part before the path will do.
            return address.replaceFirst("^https?://", "")
                    .replaceFirst("[/?#].*", "")
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** Java finds no host where its letters are not ASCII's, or where it is a mere number. */
    private static String authority(String address) {
        return address.replaceFirst("(?i)^https?://", "")
                .replaceFirst("[/?#].*", "")
                .replaceFirst("^[^@]*@", "")
                .replaceFirst(":\\d*$", "")
                .replaceFirst("(?i)^www\\.", "")
                .toLowerCase(Locale.ROOT);
    }
}
