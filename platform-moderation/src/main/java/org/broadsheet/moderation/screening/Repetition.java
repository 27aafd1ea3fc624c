package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.Evidence;

/**
 * The same again and again: a letter or mark, a word or phrase, emoji. People do this for joy or in anger, so it is a
 * hint; a comment that is one phrase ten times over says nothing else and holds.
 */
@ApplicationScoped
class Repetition implements Rule {

    static final String NAME = "repetition";
    static final String LETTERS = "repeated-letter";
    static final String EMOJI = "emoji-flood";

    /** Dots, dashes and the like in a row are drawn as lines between parts of a text. */
    private static final Pattern LETTER_RUN =
            Pattern.compile("(\\p{L})\\1{7,}|([\\p{P}\\p{S}&&[^\\-_.\u2026=*~#\u2014\u2013\u2500\\p{So}]])\\2{7,}");

    private static final Pattern ONE_EMOJI = Pattern.compile("[\\x{1F300}-\\x{1FAFF}\\u2600-\\u27BF]");

    private static final int LONGEST_PHRASE = 12;
    private static final int LONG_WORD = 4;
    private static final int FEWEST = 4;
    private static final int FEWEST_OF_ONE_WORD = 6;
    private static final int OFTEN = 10;
    private static final double MOSTLY = 0.8;
    private static final int MANY_EMOJI = 12;
    private static final double WEAK = 0.5;
    private static final double AGAIN = 1;
    private static final double AGAIN_OFTEN = 2;
    private static final double NOTHING_ELSE = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> findings() {
        return List.of(NAME, LETTERS, EMOJI);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        List<Evidence> evidence = new ArrayList<>();
        phrase(reading, evidence);
        String text = reading.candidate().plainText();
        Matcher run = LETTER_RUN.matcher(text);
        if (run.find()) {
            int length = run.group().codePointCount(0, run.group().length());
            evidence.add(new Evidence(LETTERS, run.group(), String.valueOf(length), WEAK));
        }
        long emoji = ONE_EMOJI.matcher(text).results().count();
        if (emoji >= MANY_EMOJI && emoji > reading.words().size()) {
            evidence.add(new Evidence(EMOJI, "", String.valueOf(emoji), AGAIN));
        }
        return evidence;
    }

    private static void phrase(Reading reading, List<Evidence> evidence) {
        Repeated most = longest(reading.words());
        if (most == null) {
            return;
        }
        List<Word> words = reading.words();
        int end = most.from() + most.length() * most.times();
        boolean nothingElse = most.length() * most.times() >= MOSTLY * words.size();
        double weight = AGAIN;
        if (most.times() >= OFTEN) {
            weight = nothingElse ? NOTHING_ELSE : AGAIN_OFTEN;
        }
        if (most.length() == 1 && words.get(most.from()).key().length() < LONG_WORD) {
            // Ha ha ha, no no no, la la la.
            weight = WEAK;
        }
        String matched = reading.between(words.get(most.from()), words.get(end - 1));
        evidence.add(new Evidence(NAME, matched, String.valueOf(most.times()), weight));
    }

    /** The repetition that takes up the most words; the shortest phrase, when the same words can be read as several. */
    private static Repeated longest(List<Word> words) {
        Repeated best = null;
        for (int length = 1; length <= Math.min(LONGEST_PHRASE, words.size() / FEWEST); length++) {
            int same = 0;
            for (int i = length; i <= words.size(); i++) {
                if (i < words.size()
                        && words.get(i).key().equals(words.get(i - length).key())) {
                    same++;
                    continue;
                }
                int times = same / length + 1;
                boolean counts = times >= (length == 1 ? FEWEST_OF_ONE_WORD : FEWEST);
                if (counts && (best == null || times * length > best.times() * best.length())) {
                    best = new Repeated(i - same - length, length, times);
                }
                same = 0;
            }
        }
        return best;
    }

    /** @param length of the phrase, in words */
    private record Repeated(int from, int length, int times) {}
}
