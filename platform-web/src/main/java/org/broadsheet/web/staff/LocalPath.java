package org.broadsheet.web.staff;

/** Keeps redirects on this site. */
public final class LocalPath {

    private LocalPath() {}

    /** The path when it is one of this site's, else the fallback. Browsers read {@code //} and {@code /\} as a host. */
    public static String or(String fallback, String path) {
        boolean local = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
        return local ? path : fallback;
    }
}
