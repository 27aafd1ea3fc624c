package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.setting.Settings;

/**
 * Counts links to elsewhere, in the text and in the website field. One source linked is good manners; two hold, as
 * WordPress has it. Links alone never make spam: careful readers cite, too.
 */
@ApplicationScoped
class Links implements Rule {

    static final String NAME = "links";
    static final String SHORTENED = "link-shortener";
    static final String BARE = "link-only";
    static final String MARKUP = "link-markup";
    static final String WEBSITE = "website";

    private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>\"'\\])]+"
            + "|\\b[a-z0-9\\-]{2,63}\\.(?:com|net|org|info|biz|ru|xyz)\\b(?:/[^\\s<>\"'\\])]*)?"
            + "|\\b[a-z0-9\\-]{2,63}\\.(?:shop|online|site|top|club|ly|me|co|io|gl|gd)/[^\\s<>\"'\\])]+");

    /** Forum markup, which no form here takes: written by a machine for many sites at once. */
    private static final Pattern FORUM_MARKUP = Pattern.compile("\\[(?:url|link)\\s*=", Pattern.CASE_INSENSITIVE);

    private static final Set<String> SHORTENERS =
            Set.of(WordList.text("shorteners.txt").split("\n"));

    private static final double ONE = 1;
    private static final double TWO = 3;
    private static final double EACH_MORE = 0.5;
    private static final double MOST = 5;
    private static final double HIDDEN = 2.5;
    private static final double NOTHING_ELSE = 2;
    private static final double FOREIGN_MARKUP = 4;
    private static final double HAS_WEBSITE = 0.5;
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
    public List<Evidence> examine(Reading reading) {
        String own = host(settings.site().baseUrl());
        Map<String, String> links = links(reading.candidate().text(), own);
        List<Evidence> evidence = new ArrayList<>();
        if (!links.isEmpty()) {
            String first = links.values().iterator().next();
            evidence.add(new Evidence(NAME, first, String.valueOf(links.size()), weight(links.size())));
            if (ownWords(reading) < WORDS_OF_ONES_OWN) {
                evidence.add(new Evidence(BARE, first, "", NOTHING_ELSE));
            }
        }
        String website = reading.candidate().url().strip();
        links.values().stream()
                .filter(link -> SHORTENERS.contains(host(link)))
                .findFirst()
                .ifPresent(link -> evidence.add(new Evidence(SHORTENED, link, host(link), HIDDEN)));
        if (!website.isEmpty() && !host(website).equals(own)) {
            boolean shortened = SHORTENERS.contains(host(website));
            evidence.add(new Evidence(WEBSITE, "", website, shortened ? HIDDEN : HAS_WEBSITE));
        }
        Matcher markup = FORUM_MARKUP.matcher(reading.candidate().text());
        if (markup.find()) {
            evidence.add(new Evidence(MARKUP, markup.group(), "", FOREIGN_MARKUP));
        }
        return evidence;
    }

    private static double weight(int count) {
        return count == 1 ? ONE : Math.min(MOST, TWO + EACH_MORE * (count - 2));
    }

    /** Each place once, as it was first written: a link's address is often its text as well. */
    private static Map<String, String> links(String text, String own) {
        Map<String, String> links = new LinkedHashMap<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            boolean mail = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '@';
            String link = matcher.group().replaceFirst("[.,;:!?]+$", "");
            if (!mail && !host(link).isEmpty() && !host(link).equals(own)) {
                links.putIfAbsent(
                        link.replaceFirst("^https?://", "")
                                .replaceFirst("^www\\.", "")
                                .replaceFirst("/$", ""),
                        link);
            }
        }
        return links;
    }

    private static int ownWords(Reading reading) {
        return Words.of(ADDRESS.matcher(reading.candidate().plainText()).replaceAll(" "))
                .size();
    }

    private static String host(String link) {
        try {
            String host =
                    URI.create(link.contains("://") ? link : "http://" + link).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            // Not an address after all, or one with characters that none has; the part before the path will do.
            return link.replaceFirst("^https?://", "")
                    .replaceFirst("[/?#].*", "")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
