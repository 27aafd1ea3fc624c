package org.broadsheet.moderation;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;

/**
 * A site's settings as a test wants them.
 *
 * @param zone where the site is
 */
public record SomeSettings(Map<String, String> values, ZoneId zone) implements Settings {

    public SomeSettings(Map<String, String> values) {
        this(values, ZoneOffset.UTC);
    }

    /** Of a site where the day begins five hours later than in UTC, for what counts by days. */
    public static SomeSettings farWest(Map<String, String> values) {
        return new SomeSettings(values, ZoneOffset.ofHours(-5));
    }

    @Override
    public Site site() {
        return new Site("News", "", zone, Locale.ENGLISH, "https://news.example");
    }

    @Override
    public String get(String key, String fallback) {
        return values.getOrDefault(key, fallback);
    }

    @Override
    public void rename(String name, String tagline, String zone, String language) {
        throw new UnsupportedOperationException();
    }

    /** The map must be one that can be written to. */
    @Override
    public void set(String key, String value) {
        values.put(key, value);
    }
}
