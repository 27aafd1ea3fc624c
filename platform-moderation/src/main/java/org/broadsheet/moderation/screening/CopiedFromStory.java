package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.Evidence;

/**
 * Machines fill comments with the story's own sentences, sometimes with a word changed here and there. Compared are
 * runs of three words; one or two words between two such runs count as changed and not as the writer's own. Quoting is
 * no copying: what stands in quotation marks is left out as long as something is said about it.
 */
@ApplicationScoped
class CopiedFromStory implements Rule {

    static final String NAME = "copied-from-story";

    private static final int RUN = 3;
    private static final int CHANGED = 2;

    /** Fewer words than this may agree by chance: "the president of the United States said on Tuesday". */
    private static final int FEWEST = 9;

    private static final double SHARE = 0.75;
    private static final double WEIGHT = 4.5;

    private static final Pattern QUOTATION = Pattern.compile(
            "\u201c[^\u201c\u201d]{10,}\u201d|\u00ab[^\u00ab\u00bb]{10,}\u00bb|\"[^\"]{10,}\"|(?m)^>.*$");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Set<String> runs = reading.story().runs();
        List<Word> said =
                reading.wordsOf(QUOTATION.matcher(withoutBlockquotes(reading)).replaceAll(" \n "));
        Copy copy = compare(said.size() < RUN ? reading.words() : said, runs);
        if (copy.length() < FEWEST || copy.share() < SHARE) {
            return List.of();
        }
        Copy whole = compare(reading.words(), runs);
        return List.of(new Evidence(NAME, whole.longest(reading), String.valueOf(whole.percent()), WEIGHT));
    }

    /** Each run of a text. */
    static Set<String> runs(List<Word> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(run(words, i));
        }
        return runs;
    }

    private static String run(List<Word> words, int from) {
        StringBuilder run = new StringBuilder();
        for (Word word : words.subList(from, from + RUN)) {
            run.append(word.key()).append(' ');
        }
        return run.toString();
    }

    private static Copy compare(List<Word> words, Set<String> runs) {
        BitSet same = new BitSet(words.size());
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (runs.contains(run(words, i))) {
                same.set(i, i + RUN);
            }
        }
        int from = same.nextSetBit(0);
        while (from >= 0) {
            int gap = same.nextClearBit(from);
            from = same.nextSetBit(gap);
            if (from >= 0 && from - gap <= CHANGED) {
                same.set(gap, from);
            }
        }
        return new Copy(words, same);
    }

    private static String withoutBlockquotes(Reading reading) {
        String text = reading.candidate().text();
        String lower = text.toLowerCase(Locale.ROOT);
        int open = lower.indexOf("<blockquote");
        if (open < 0 || lower.length() != text.length()) {
            return reading.candidate().plainText();
        }
        StringBuilder rest = new StringBuilder();
        int behind = 0;
        while (open >= 0) {
            rest.append(text, behind, open).append('\n');
            int close = lower.indexOf("</blockquote>", open);
            behind = close < 0 ? text.length() : close;
            open = lower.indexOf("<blockquote", behind);
        }
        rest.append(text, behind, text.length());
        return rest.toString().replaceAll("<[^<>]*>", " ");
    }

    /** @param same which of the words stand in the story too, in the same order */
    private record Copy(List<Word> words, BitSet same) {

        int length() {
            return same.cardinality();
        }

        double share() {
            return (double) length() / words.size();
        }

        long percent() {
            return Math.round(100 * share());
        }

        String longest(Reading reading) {
            int best = same.nextSetBit(0);
            int end = best;
            for (int from = best; from >= 0; ) {
                int to = same.nextClearBit(from);
                if (to - from > end - best) {
                    best = from;
                    end = to;
                }
                from = same.nextSetBit(to);
            }
            return best < 0 ? "" : reading.between(words.get(best), words.get(end - 1));
        }
    }
}
