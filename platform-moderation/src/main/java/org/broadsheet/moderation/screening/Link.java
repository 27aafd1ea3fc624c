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
import java.util.stream.Stream;

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

    /** Possessive: what it is followed by is no part of it. */
    private static final String NAME = "\\b(?<name>[a-z0-9\\-]{2,63}+)";

    /** With scheme or www, else by an ending that few words have; endings that are words count before a path alone. */
    private static final Pattern ADDRESS = Pattern.compile("\\b(?i:http://|https://|www\\.)" + REST + "+|" + NAME
            + "\\.(?:(?:com|net|org|info|biz|ru|xyz|shop|online|site|top|club|ly|me|co|io|gl|gd)/" + REST + "+|"
            + "(?:com|net|org|info|biz|ru|xyz)\\b)");

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
                    + "|" + NAME + "(?:\\s*[\\[({]\\s*(?:dot|\\.)\\s*[\\])}]\\s*" + ENDING + "(?:/" + REST + "*)?"
                    + "|(?<=[a-z0-9\\-]{3})(?:\\s+dot\\s+" + ENDING + NO_AGE + "(?:\\s*/" + REST + "*)?"
                    + "|\\s+\\.\\s*" + ENDING + "(?:\\s?/" + REST + "*)?"
                    + "|\\.\\s+" + ENDING + "/" + REST + "+))",
            Pattern.CASE_INSENSITIVE);

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
        plain(text, links);
        disguised(text, links);
        return List.copyOf(links.values());
    }

    private static void plain(String text, Map<String, Link> links) {
        if (!mayLink(text)) {
            return;
        }
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
    }

    private static void disguised(String text, Map<String, Link> links) {
        if (!mayDisguise(text)) {
            return;
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
    }

    /** Whether a look at each character leaves room for an address; most comments have none. */
    private static boolean mayLink(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if ((before == '.' && !Character.isWhitespace(text.charAt(i)))
                    || (before == '/' && text.charAt(i) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** The same for one that is disguised. */
    private static boolean mayDisguise(String text) {
        boolean path = text.indexOf('/') >= 0;
        for (int i = 1; i < text.length() - 1; i++) {
            char letter = text.charAt(i);
            boolean dot = letter == '.'
                    && ((path && Character.isWhitespace(text.charAt(i + 1)))
                            || Character.isWhitespace(text.charAt(i - 1))
                            || "[({".indexOf(text.charAt(i - 1)) >= 0);
            boolean spelt = (letter == 'o' || letter == 'O') && text.regionMatches(true, i - 1, "dot", 0, 3);
            if (dot || spelt || (letter == '/' && text.charAt(i + 1) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** The characters of a text that belong to an address. */
    public static BitSet places(String text) {
        BitSet places = new BitSet(text.length());
        ADDRESS.matcher(text).results().forEach(found -> places.set(found.start(), found.end()));
        return places;
    }

    /** A common word before the dot is the end of a sentence, or no name. */
    private static boolean named(Matcher disguised) {
        String name = disguised.group("name");
        return name == null || Words.of(name).stream().noneMatch(Story::common);
    }

    /** The first of these that leads to a host, as it stands in its text; empty when none does. */
    static String to(String host, List<Link> links) {
        return links.stream()
                .filter(link -> link.host().equals(host))
                .map(Link::text)
                .findFirst()
                .orElse("");
    }

    /** The text with its links taken out. */
    static String without(String text) {
        return mayLink(text) ? ADDRESS.matcher(text).replaceAll(" ") : text;
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

    /** The hosts that a comment leads to, by its writer's website and by its text, each once. */
    public static List<String> hosts(String website, String text) {
        return Stream.concat(Stream.of(host(website.strip())), in(text).stream().map(Link::host))
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
    }

    /** Where an address leads: lower case, without www; empty for nowhere. */
    public static String host(String address) {
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
