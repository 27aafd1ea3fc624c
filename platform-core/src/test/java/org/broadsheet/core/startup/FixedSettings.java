package org.broadsheet.core.startup;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;

/** A site in Berlin that speaks English. */
public final class FixedSettings implements Settings {

    private final Map<String, String> values = new HashMap<>();

    @Override
    public Site site() {
        return new Site("The Test", "", ZoneId.of("Europe/Berlin"), Locale.ENGLISH, "https://news.example");
    }

    @Override
    public String get(String key, String fallback) {
        return values.getOrDefault(key, fallback);
    }

    @Override
    public void rename(String name, String tagline, String zone, String language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void set(String key, String value) {
        values.put(key, value);
    }
}
