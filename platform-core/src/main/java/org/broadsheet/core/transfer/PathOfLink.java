package org.broadsheet.core.transfer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes the path out of a story's address. Exports hold addresses that no strict parser of URLs takes. */
final class PathOfLink {

    private static final Pattern SCHEME_AND_HOST = Pattern.compile("(?i)https?://[^/?#]*");
    private static final Pattern UNUSABLE = Pattern.compile(
            "//|/\\.\\.?(/|$)|[\\\\\\p{Cntrl}]|%(?![0-9A-Fa-f]{2})|%(?:0[0-9A-Fa-f]|1[0-9A-Fa-f]|5[Cc]|7[Ff])");

    private PathOfLink() {}

    /**
     * @param link    an absolute address, or a path
     * @param siteUrl where the blog itself stands
     * @return null when the story had no path of its own: the site's root, {@code ?p=7}, or nothing usable
     */
    static String of(String link, String siteUrl) {
        String path = SCHEME_AND_HOST.matcher(link.strip()).replaceFirst("");
        if (path.indexOf('?') >= 0) {
            return null;
        }
        int fragment = path.indexOf('#');
        path = fragment < 0 ? path : path.substring(0, fragment);
        boolean root = withoutSlash(path)
                .equals(withoutSlash(SCHEME_AND_HOST.matcher(siteUrl).replaceFirst("")));
        if (root
                || !path.startsWith("/")
                || path.length() < 2
                || UNUSABLE.matcher(path).find()) {
            return null;
        }
        return path;
    }

    /** A site's address without its scheme and with the host in small letters: moving to https is no move. */
    static String siteKey(String siteUrl) {
        String rest = siteUrl.strip().replaceFirst("(?i)^https?://", "");
        int slash = rest.indexOf('/');
        String host = slash < 0 ? rest : rest.substring(0, slash);
        return withoutSlash(host.toLowerCase(Locale.ROOT) + (slash < 0 ? "" : rest.substring(slash)));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
