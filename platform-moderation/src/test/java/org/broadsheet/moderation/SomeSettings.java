package org.broadsheet.moderation;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;

/** A site's settings as a test wants them. */
public record SomeSettings(Map<String, String> values) implements Settings {

    @Override
    public Site site() {
        return new Site("News", "", ZoneOffset.UTC, Locale.ENGLISH, "https://news.example");
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
