package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.setting.Settings;

/**
 * Counts links to elsewhere, in the text and in the website field, and looks at what kind they are. One source linked
 * is good manners; two hold, as WordPress has it, or as many as the setting {@value #MAX_SETTING} says (none hold with
 * 0). Links alone never make spam: careful readers cite, too.
 */
@ApplicationScoped
class Links implements Rule {

    static final String NAME = "links";
    static final String SHORTENED = "link-shortener";
    static final String BARE = "link-only";
    static final String MARKUP = "link-markup";
    static final String WEBSITE = "website";
    static final String DISGUISED = "link-obfuscated";
    static final String NUMBER = "link-number";
    static final String COUNTERFEIT = "link-lookalike";
    static final String ENDING = "link-ending";
    static final String HOSTS = "link-hosts";
    static final String MAX_SETTING = "comments.max-links";

    /** Forum markup, which no form here takes: written by a machine for many sites at once. */
    private static final Pattern FORUM_MARKUP = Pattern.compile("\\[(?:url|link)\\s*=", Pattern.CASE_INSENSITIVE);

    private static final Set<String> SHORTENERS =
            Set.of(WordList.text("shorteners.txt").split("\n"));

    private static final Set<String> ENDINGS =
            Set.of(WordList.text("suspicious-endings.txt").split("\n"));

    private static final int DEFAULT_MAX = 2;

    private static final double ONE = 1;
    private static final double TOO_MANY = Weighing.HELD;
    private static final double EACH_MORE = 0.5;
    private static final double MOST = 5;
    private static final double HIDDEN = 2.5;
    private static final double NOTHING_ELSE = 2;
    private static final double FOREIGN_MARKUP = 4;
    private static final double HAS_WEBSITE = 0.5;
    private static final double WRITTEN_OUT = 2;
    private static final double NAMELESS = 2;
    private static final double FALSE_LETTERS = 3;
    private static final double CHEAP = 1;
    private static final double SCATTERED = 1;
    private static final int MANY_HOSTS = 4;
    private static final int WORDS_OF_ONES_OWN = 3;

    private final Settings settings;

    /** For the container's proxy. */
    protected Links() {
        settings = null;
    }

    @Inject
    Links(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> findings() {
        return List.of(NAME, BARE, SHORTENED, WEBSITE, MARKUP, DISGUISED, NUMBER, COUNTERFEIT, ENDING, HOSTS);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        String own = Link.host(settings.site().baseUrl());
        List<Link> links = reading.links().stream()
                .filter(link -> !link.host().equals(own))
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        if (!links.isEmpty()) {
            String first = links.get(0).text();
            evidence.add(new Evidence(NAME, first, String.valueOf(links.size()), weight(links.size())));
            if (reading.ownWords().size() < WORDS_OF_ONES_OWN) {
                evidence.add(new Evidence(BARE, first, "", NOTHING_ELSE));
            }
        }
        links.stream()
                .filter(link -> SHORTENERS.contains(link.host()))
                .findFirst()
                .ifPresent(link -> evidence.add(new Evidence(SHORTENED, link.text(), link.host(), HIDDEN)));
        String website = reading.candidate().url().strip();
        if (!website.isEmpty() && !Link.host(website).equals(own)) {
            boolean shortened = SHORTENERS.contains(Link.host(website));
            evidence.add(new Evidence(WEBSITE, "", website, shortened ? HIDDEN : HAS_WEBSITE));
        }
        Matcher markup = FORUM_MARKUP.matcher(reading.candidate().text());
        if (markup.find()) {
            evidence.add(new Evidence(MARKUP, markup.group(), "", FOREIGN_MARKUP));
        }
        first(links, Link::disguised, DISGUISED, WRITTEN_OUT).ifPresent(evidence::add);
        long hosts = links.stream().map(Link::host).distinct().count();
        if (hosts >= MANY_HOSTS) {
            evidence.add(new Evidence(HOSTS, links.get(0).text(), String.valueOf(hosts), SCATTERED));
        }
        List<Link> all = website.isEmpty() ? links : new ArrayList<>(links);
        if (!website.isEmpty()) {
            all.add(new Link("", Link.host(website), false));
        }
        first(all, Link::numbered, NUMBER, NAMELESS).ifPresent(evidence::add);
        first(all, Link::counterfeit, COUNTERFEIT, FALSE_LETTERS).ifPresent(evidence::add);
        first(all, link -> ENDINGS.contains(link.ending()), ENDING, CHEAP).ifPresent(evidence::add);
        return evidence;
    }

    private static Optional<Evidence> first(List<Link> links, Predicate<Link> kind, String finding, double weight) {
        return links.stream()
                .filter(kind)
                .findFirst()
                .map(link -> new Evidence(finding, link.text(), link.host(), weight));
    }

    private double weight(int count) {
        int max = max();
        if (max > 0 && count >= max) {
            return Math.min(MOST, TOO_MANY + EACH_MORE * (count - max));
        }
        // The more of those that a site allows are used up, the nearer it comes to being held.
        return max > 0 ? ONE + (TOO_MANY - ONE) * (count - 1) / max : ONE;
    }

    private int max() {
        try {
            return Integer.parseInt(settings.get(MAX_SETTING, "").strip());
        } catch (NumberFormatException e) {
            // Never set, or to something that is no number: no reason to take no comments.
            return DEFAULT_MAX;
        }
    }
}
