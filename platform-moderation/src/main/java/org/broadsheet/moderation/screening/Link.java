package org.broadsheet.moderation.screening;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in a comment.
 *
 * @param text as it stands there
 * @param host where it leads, lower case, without www
 */
record Link(String text, String host) {

    /** Up to a blank, or to what brackets and quotation marks around a link close with. */
    private static final String REST = "[^\\s<>\"'\\]\\x29]";

    private static final String NAME = "\\b[a-z0-9\\-]{2,63}\\.";

    /** With scheme or www, else by an ending that few words have; endings that are words count before a path alone. */
    private static final Pattern ADDRESS = Pattern.compile("\\b(?i:http://|https://|www\\.)" + REST + "+|" + NAME
            + "(?:com|net|org|info|biz|ru|xyz|shop|online|site|top|club|ly|me|co|io|gl|gd)/" + REST + "+|" + NAME
            + "(?:com|net|org|info|biz|ru|xyz)\\b");

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
                links.putIfAbsent(place, new Link(link, host));
            }
        }
        return List.copyOf(links.values());
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

    static String host(String address) {
        try {
            String host = URI.create(address.contains("://") ? address : "http://" + address)
                    .getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            // With characters that no address has; the part before the path will do.
            return address.replaceFirst("^https?://", "")
                    .replaceFirst("[/?#].*", "")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
