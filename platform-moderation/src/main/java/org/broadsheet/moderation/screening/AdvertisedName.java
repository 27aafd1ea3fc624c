package org.broadsheet.moderation.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a comment advertises: a name of several capitalised words (or one written LikeThis) that the story does not have, standing where
 * adverts put it: in front of "is", "offers", "provides", or behind "visit", "try", "contact"; or the host of a link.
 *
 * @param text as it stands in the comment
 * @param key  the same for every way to write it: lower case, without blanks; of a link the host
 */
record AdvertisedName(String text, String key) {

    private static final int LONGEST = 6;
    private static final int MOST = 5;
    private static final int LONGEST_KEY = 200;

    /** Stripped from the front; no more than these, or Go Cheap Shop would be called Cheap Shop. */
    private static final Set<String> ARTICLES = WordList.words("name-articles.txt");

    private static final Set<String> OFFERS = WordList.words("name-offers.txt");
    private static final Set<String> INVITES = WordList.words("name-invited.txt");

    static List<AdvertisedName> in(Reading reading, Set<String> selling) {
        List<Word> words = reading.words();
        Map<String, AdvertisedName> names = new LinkedHashMap<>();
        int from = 0;
        while (from < words.size() && names.size() < MOST) {
            int to = from;
            while (to < words.size()
                    && words.get(to).capitalised()
                    && (to == from || words.get(to).joined())) {
                to++;
            }
            add(reading, from, to, selling, names);
            from = Math.max(to, from + 1);
        }
        return List.copyOf(names.values());
    }

    private static void add(Reading reading, int from, int to, Set<String> selling, Map<String, AdvertisedName> names) {
        List<Word> words = reading.words();
        int first = from;
        while (first < to
                && (ARTICLES.contains(words.get(first).key())
                        || INVITES.contains(words.get(first).key()))) {
            first++;
        }
        List<Word> run = words.subList(first, to);
        boolean named = run.size() > 1 || (run.size() == 1 && humped(run.get(0)));
        if (!named || run.size() > LONGEST) {
            return;
        }
        boolean ofTheStory = run.stream().allMatch(reading.story()::names);
        boolean wares = run.stream().allMatch(word -> selling.contains(word.key()));
        boolean offers = to < words.size()
                && words.get(to).joined()
                && OFFERS.contains(words.get(to).key());
        boolean invited = first > 0 && INVITES.contains(words.get(first - 1).key());
        if (!ofTheStory && !wares && (offers || invited)) {
            String text = reading.between(run.get(0), run.get(run.size() - 1));
            names.putIfAbsent(key(text), new AdvertisedName(text, key(text)));
        }
    }

    static List<AdvertisedName> linked(Reading reading, String ownHost) {
        return reading.links().stream()
                .filter(link -> !link.host().equals(ownHost))
                .map(link -> new AdvertisedName(link.text(), shortened(link.host())))
                .limit(MOST)
                .toList();
    }

    /** The key of a name or link as it was written. */
    static String key(String name) {
        List<Link> links = Link.in(name);
        String key = !links.isEmpty()
                ? links.get(0).host()
                : Words.of(name).stream()
                        .map(Word::key)
                        .collect(Collectors.joining())
                        .replace("-", "");
        return shortened(key);
    }

    private static String shortened(String key) {
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }

    /** GoCheapShop: a capital behind a small letter. */
    private static boolean humped(Word word) {
        String rest = word.text().substring(1);
        return !rest.equals(rest.toLowerCase(Locale.ROOT)) && !word.shouted();
    }
}
