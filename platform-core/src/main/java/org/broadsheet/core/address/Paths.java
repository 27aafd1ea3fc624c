package org.broadsheet.core.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How paths are written: one spelling for each, so that equal addresses are equal texts. */
final class Paths {

    static final int MAX_LENGTH = 700;

    /** First segments that belong to the application, or did to systems that stories were imported from. */
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "assets",
            "author",
            "category",
            "comments",
            "confirm",
            "error",
            "errors",
            "feed",
            "health",
            "jakarta.faces.resource",
            "login",
            "logout",
            "media",
            "meta-inf",
            "metrics",
            "openapi",
            "page",
            "reader",
            "robots.txt",
            "search",
            "setup",
            "staff",
            "subscribe",
            "tag",
            "unsubscribe",
            "web-inf",
            "well-known",
            ".well-known",
            "wp-admin",
            "wp-comments-post.php",
            "wp-content",
            "wp-includes",
            "wp-json",
            "wp-login.php");

    private static final Pattern MISLEADING = Pattern.compile("//|/\\.\\.?(/|$)|[\\\\\\p{Cntrl}]");

    private Paths() {}

    /**
     * The one spelling of a path: whatever is not plain ASCII is escaped, as links and {@code Location} need it.
     *
     * @return empty when this is no path that anything of ours could stand at
     */
    static Optional<String> canonical(String path) {
        if (path == null || !path.startsWith("/") || path.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return decode(path)
                .filter(decoded -> !MISLEADING.matcher(decoded).find())
                .flatMap(Paths::encode)
                .filter(encoded -> encoded.length() <= MAX_LENGTH);
    }

    static Optional<String> decode(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> encode(String decoded) {
        try {
            return Optional.of(new URI(null, null, decoded, null).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The path with a slash at its end, or without the one it has; the root has no twin. */
    static String twin(String path) {
        if ("/".equals(path)) {
            return path;
        }
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
    }

    static boolean reserved(String path) {
        return path.length() < 2 || RESERVED.contains(firstSegment(path).toLowerCase(java.util.Locale.ROOT));
    }

    /** The same path with a number, for when it is taken: {@code /war/} becomes {@code /war-2/}. */
    static String numbered(String path, int number) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(0, end) + "-" + number + path.substring(end);
    }

    /** As {@link #numbered}, but the first segment: {@code /api/news/} becomes {@code /api-2/news/}. */
    static String firstNumbered(String path, int number) {
        int end = 1 + firstSegment(path).length();
        return path.substring(0, end) + "-" + number + path.substring(end);
    }

    static String lastSegment(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }
}
