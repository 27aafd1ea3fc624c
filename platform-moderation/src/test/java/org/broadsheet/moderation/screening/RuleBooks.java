package org.broadsheet.moderation.screening;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.SomeSettings;

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
                new RuleSettings(new SomeSettings(settings)));
    }

    /** The rules on promotion and on hosts that spread, as we set them. */
    public static RuleBook ours() {
        return new SettledRules(
                List.of(
                        new Promotion(keys -> Map.of(), new SomeSettings(Map.of())),
                        new HostSpread(trail -> Past.NOTHING)),
                new RuleSettings(new SomeSettings(Map.of())));
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
}
