package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.setting.Settings;

/**
 * Advertises a name that the story does not have, or what a link leads to: "Go Cheap Shop provides a quick and easy way to sell your
 * products". Once holds; a name advertised before, by whomever, is spam. Words that the story uses itself sell nothing:
 * under a report on the price of bread people speak of prices and bakers.
 */
@ApplicationScoped
class Promotion implements Rule {

    static final String NAME = "promotion";
    static final String REPEATED = "promotion-repeated";

    /** What the first comment owes to the second: alone it could only be held. */
    static final String CAME_AGAIN = "promotion-again";

    private static final Set<String> SELLING = WordList.words("selling.txt");
    private static final Set<String> PITCH = WordList.words("pitch.txt");

    /** "20% off", "use code SPRING": counts as a word that sells. */
    private static final Pattern REBATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\d{1,2} ?% off|(?:use|promo) code)(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private static final int SELLING_WORDS = 2;
    private static final int SIGNS = 4;

    /** Fewer are needed beside a link: it already leads to the counter. */
    private static final int SIGNS_WITH_LINK = 3;

    private static final double WEIGHT = 3.25;
    private static final double MORE_SIGNS = 0.25;
    private static final double MOST = 5;
    static final double AGAIN = 3;
    private static final double OFTEN = 4;

    private final NameMentions mentions;
    private final Settings settings;

    /** For the container's proxy. */
    protected Promotion() {
        mentions = null;
        settings = null;
    }

    @Inject
    Promotion(NameMentions mentions, Settings settings) {
        this.mentions = mentions;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> findings() {
        return List.of(NAME, REPEATED, CAME_AGAIN);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Set<String> selling = new TreeSet<>();
        Set<String> pitch = new TreeSet<>();
        for (Word word : reading.words()) {
            if (SELLING.contains(word.key()) && !reading.story().uses(word)) {
                selling.add(word.key());
            } else if (PITCH.contains(word.key())) {
                pitch.add(word.key());
            }
        }
        Matcher rebate = REBATE.matcher(reading.candidate().plainText());
        if (rebate.find()) {
            selling.add(rebate.group());
        }
        if (selling.isEmpty()) {
            return List.of();
        }
        List<AdvertisedName> linked =
                AdvertisedName.linked(reading, Link.host(settings.site().baseUrl()));
        List<AdvertisedName> names = Stream.concat(AdvertisedName.in(reading, SELLING).stream(), linked.stream())
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Long> earlier = mentions.earlier(
                names.stream().map(AdvertisedName::key).distinct().toList());
        int signs = selling.size() + pitch.size();
        boolean sells = !pitch.isEmpty()
                && (linked.isEmpty() ? selling.size() >= SELLING_WORDS && signs >= SIGNS : signs >= SIGNS_WITH_LINK);
        AdvertisedName again = names.stream()
                .filter(name -> earlier.getOrDefault(name.key(), 0L) > 0)
                .max(Comparator.comparing(name -> earlier.get(name.key())))
                .orElse(null);
        if (again != null) {
            long times = earlier.get(again.key());
            Evidence repeated = new Evidence(REPEATED, again.text(), String.valueOf(times), times > 1 ? OFTEN : AGAIN);
            return sells ? List.of(advertises(again, selling, signs), repeated) : List.of(repeated);
        }
        return sells ? List.of(advertises(names.get(0), selling, signs)) : List.of();
    }

    private static Evidence advertises(AdvertisedName name, Set<String> selling, int signs) {
        double weight = Math.min(MOST, WEIGHT + MORE_SIGNS * Math.max(0, signs - SIGNS));
        return new Evidence(NAME, name.text(), String.join(", ", selling), weight);
    }
}
