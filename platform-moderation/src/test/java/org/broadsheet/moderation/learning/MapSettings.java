package org.broadsheet.moderation.learning;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;

/** Keeps settings in the map, of a site where the day begins five hours later than in UTC. */
record MapSettings(Map<String, String> values) implements Settings {

    @Override
    public Site site() {
        return new Site("News", "", ZoneId.of("-05:00"), Locale.ENGLISH, "https://news.example");
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
