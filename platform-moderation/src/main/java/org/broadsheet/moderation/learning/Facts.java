package org.broadsheet.moderation.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is to be seen in a comment as a whole: how long it is, how it shouts, where its links stand, whether it calls on
 * people to go and do something. What most comments have is no fact: a handful of verdicts, all of one kind, would teach
 * that having it is what counts. Each has a sentence for moderators under {@code learnt.fact.NAME}.
 */
final class Facts {

    private static final Pattern CALLS = list("calls.txt");
    private static final Pattern OWN_THINGS = list("own-things.txt");
    private static final Pattern MONEY = list("money.txt");
    private static final Pattern PLEAS = list("pleas.txt");
    private static final Pattern BAIT = list("bait.txt");
    private static final Pattern SUM = Pattern.compile("[$\u00a3\u20ac]");
    private static final Pattern NUMBER = Pattern.compile("\\d{3,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final int FEW_WORDS = 4;
    private static final int MANY_WORDS = 16;
    private static final int MOST_WORDS = 32;
    private static final int MOST_LINKS = 3;
    private static final int FEWEST_LETTERS = 10;

    private Facts() {}

    static Set<String> about(LearningText comment, FoldedText folded) {
        Set<String> facts = new LinkedHashSet<>();
        String text = folded.source();
        int links = folded.hosts().size();
        int words = (int) WORD.matcher(folded.text()).results().count();
        if (words < FEW_WORDS) {
            facts.add("words-0");
        }
        for (int many = MANY_WORDS; many <= Math.min(words, MOST_WORDS); many *= 2) {
            facts.add("words-" + many);
        }
        if (links > 0) {
            facts.add("links-" + Math.min(MOST_LINKS, links));
            facts.add("link-beside-" + (words < 3 ? 0 : words < 8 ? 3 : words < 20 ? 8 : 20));
        }
        capitals(text, facts);
        if (NUMBER.matcher(text).find()) {
            facts.add("number");
        }
        boolean calls = count("calls", CALLS, text, facts);
        boolean own = count("own-things", OWN_THINGS, text, facts);
        boolean money = count("money", MONEY, text, facts);
        if (!money && SUM.matcher(text).find()) {
            facts.add("money");
        }
        count("pleas", PLEAS, text, facts);
        if (BAIT.matcher(text).find()) {
            facts.add("bait");
        }
        if (calls && own) {
            facts.add("calls-to-own-things");
        }
        if (calls && links > 0) {
            facts.add("calls-to-link");
        }
        if (!comment.website().isBlank()) {
            facts.add("website");
        }
        return facts;
    }

    private static void capitals(String text, Set<String> facts) {
        long upper = text.codePoints().filter(Character::isUpperCase).count();
        long lower = text.codePoints().filter(Character::isLowerCase).count();
        if (upper + lower > FEWEST_LETTERS && 4 * upper >= upper + lower) {
            facts.add("capitals-" + 4 * upper / (upper + lower));
        }
    }

    private static boolean count(String name, Pattern pattern, String text, Set<String> facts) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        facts.add(name);
        if (matcher.find()) {
            facts.add(name + "-more");
        }
        return true;
    }

    /** Whole words in any case, any white space between those of a phrase. */
    private static Pattern list(String name) {
        try (InputStream in = Facts.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> phrases = reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            // By first letter: else each phrase would be tried at each word.
            Map<String, List<String>> byLetter = phrases.stream()
                    .map(phrase -> phrase.replace(" ", "\\s+"))
                    .collect(Collectors.groupingBy(Facts::letter, TreeMap::new, Collectors.toList()));
            return Pattern.compile(
                    byLetter.entrySet().stream()
                            .map(group -> group.getValue().stream()
                                    .map(phrase ->
                                            phrase.substring(group.getKey().length()))
                                    .collect(Collectors.joining("|", group.getKey() + "(?:", ")")))
                            .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                    Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a phrase begins with; nothing, when that is a group. */
    private static String letter(String phrase) {
        return Character.isLetter(phrase.charAt(0)) ? phrase.substring(0, 1) : "";
    }
}
