package org.broadsheet.moderation.learning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.moderation.screening.WordList;

/**
 * Says which words and facts weighed how much. What runs of letters weigh is shared among the words that they touch;
 * facts that count the same thing in steps are added up. Little words are named only where nothing else speaks on their
 * side: that "the" weighed something is true, and tells a moderator nothing.
 */
final class Reasons {

    private static final Pattern WORD = Pattern.compile("(?:https?://|www\\.)\\S+|[\\p{L}\\p{M}\\p{N}'\u2019-]+");
    private static final Pattern STEP = Pattern.compile("-\\d+$");

    private static final int MOST_FOR = 4;
    private static final int MOST_AGAINST = 2;
    private static final double LEAST = 0.1;
    private static final int LONGEST_WORD = 60;

    /** Shorter ones are like words without meaning. */
    private static final int FEWEST_LETTERS = 3;

    /** What may stand behind a little word and leaves it one: don't, it's, they're. */
    private static final Pattern CONTRACTED = Pattern.compile("(?:n['\u2019]t|['\u2019]\\p{L}{1,2})$");

    /** Words that every text has, of all languages for which the screening knows them. */
    private static final Set<String> LITTLE_WORDS = WordList.text(WordList.class, "function-words.txt")
            .lines()
            .flatMap(line -> Stream.of(line.split(" ")).skip(1))
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final int[] wordAt;
    private final Map<Integer, String> words = new LinkedHashMap<>();

    private Reasons(String text) {
        this.text = text;
        wordAt = new int[text.length()];
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.put(words.size() + 1, word.group());
            for (int i = word.start(); i < word.end(); i++) {
                wordAt[i] = words.size();
            }
        }
    }

    static List<Reason> of(Sample sample, LinearModel model, double slope) {
        return new Reasons(sample.comment().text()).weigh(sample, model, slope);
    }

    private List<Reason> weigh(Sample sample, LinearModel model, double slope) {
        Map<String, Reason> byName = new LinkedHashMap<>();
        double[] byWord = new double[words.size() + 1];
        float[] values = Features.values(sample.features());
        for (int i = 0; i < values.length; i++) {
            Feature feature = sample.features().get(i);
            double weight = slope * values[i] * model.weights()[feature.index()];
            if (feature.fact() != null) {
                add(byName, STEP.matcher(feature.fact()).replaceFirst(""), false, weight);
            } else {
                share(byWord, feature, weight);
            }
        }
        words.forEach((number, word) -> add(
                byName, word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD), true, byWord[number]));
        List<Reason> strongest = byName.values().stream()
                .filter(reason -> Math.abs(reason.weight()) >= LEAST)
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())))
                .toList();
        return Stream.concat(
                        telling(strongest.stream()
                                        .filter(reason -> reason.weight() > 0)
                                        .toList())
                                .limit(MOST_FOR),
                        telling(strongest.stream()
                                        .filter(reason -> reason.weight() < 0)
                                        .toList())
                                .limit(MOST_AGAINST))
                .toList();
    }

    private static Stream<Reason> telling(List<Reason> oneSide) {
        List<Reason> telling = oneSide.stream()
                .filter(reason -> !reason.word() || !little(reason.name()))
                .toList();
        return (telling.isEmpty() ? oneSide : telling).stream();
    }

    private static boolean little(String word) {
        String plain = CONTRACTED.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return plain.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS
                || LITTLE_WORDS.contains(plain);
    }

    private void share(double[] byWord, Feature feature, double weight) {
        int touched = 0;
        int end = Math.min(feature.end(), text.length());
        for (int at = feature.start(); at < end; at++) {
            touched += wordAt[at] > 0 ? 1 : 0;
        }
        for (int at = feature.start(); at < end; at++) {
            if (wordAt[at] > 0) {
                byWord[wordAt[at]] += weight / touched;
            }
        }
    }

    private static void add(Map<String, Reason> byName, String name, boolean word, double weight) {
        byName.merge(
                (word ? "w" : "f") + name.toLowerCase(Locale.ROOT),
                new Reason(name, word, weight),
                (one, more) -> new Reason(one.name(), word, one.weight() + more.weight()));
    }
}
