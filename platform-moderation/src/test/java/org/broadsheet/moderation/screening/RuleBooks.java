package org.broadsheet.moderation.screening;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;

/** Real settings and weighing, for tests of other packages, over three rules of no content. */
public final class RuleBooks {

    private RuleBooks() {}

    /** The rules links (with the findings links and website), praise and writers. */
    public static RuleBook over(Map<String, String> settings) {
        return new SettledRules(
                List.of(
                        new Named("writers", List.of("known-good")),
                        new Named("praise", List.of("praise")),
                        new Named("links", List.of("links", "website"))),
                new RuleSettings(new MapSettings(settings)));
    }

    /** Keeps them in the map. */
    public static Map<String, String> settings() {
        return new TreeMap<>();
    }

    private record Named(String name, List<String> findings) implements Rule {

        @Override
        public List<Evidence> examine(Reading reading) {
            return List.of();
        }
    }

    private record MapSettings(Map<String, String> values) implements Settings {

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

        @Override
        public void set(String key, String value) {
            values.put(key, value);
        }
    }
}
