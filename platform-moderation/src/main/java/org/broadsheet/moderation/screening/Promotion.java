package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.api.comment.Evidence;

/**
 * Advertises a name that the story does not have: "Go Cheap Shop provides a quick and easy way to sell your
 * products". Once holds; a name advertised before, by whomever, is spam. Words that the story uses itself sell nothing:
 * under a report on the price of bread people speak of prices and bakers.
 */
@ApplicationScoped
class Promotion implements Rule {

    static final String NAME = "promotion";
    static final String REPEATED = "promotion-repeated";

    private static final Set<String> SELLING = WordList.words("selling.txt");
    private static final Set<String> PITCH = WordList.words("pitch.txt");

    private static final int SELLING_WORDS = 2;
    private static final int SIGNS = 4;
    private static final double WEIGHT = 3.25;
    private static final double MORE_SIGNS = 0.25;
    private static final double MOST = 5;
    private static final double AGAIN = 3;
    private static final double OFTEN = 4;

    private final NameMentions mentions;

    /** For the container's proxy. */
    protected Promotion() {
        mentions = null;
    }

    @Inject
    Promotion(NameMentions mentions) {
        this.mentions = mentions;
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
        if (selling.isEmpty()) {
            return List.of();
        }
        List<AdvertisedName> names = AdvertisedName.in(reading, SELLING);
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Long> earlier =
                mentions.earlier(names.stream().map(AdvertisedName::key).toList());
        int signs = selling.size() + pitch.size();
        boolean sells = selling.size() >= SELLING_WORDS && !pitch.isEmpty() && signs >= SIGNS;
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
        double weight = Math.min(MOST, WEIGHT + MORE_SIGNS * (signs - SIGNS));
        return new Evidence(NAME, name.text(), String.join(", ", selling), weight);
    }
}
