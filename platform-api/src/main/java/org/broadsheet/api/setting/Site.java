package org.broadsheet.api.setting;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What the one site of this installation is.
 *
 * @param name     its title, as in the masthead
 * @param tagline  a line under it, may be empty
 * @param zone     where its day begins; permalinks and dates on pages use it, storage never does
 * @param language the language of its pages unless a story has its own
 * @param baseUrl  its address without a slash at the end, as {@code https://news.example}
 */
public record Site(String name, String tagline, ZoneId zone, Locale language, String baseUrl) implements Serializable {

    /** The absolute address of a path of this site. The path begins with a slash. */
    public String url(String path) {
        return baseUrl + path;
    }
}
