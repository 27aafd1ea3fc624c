package org.broadsheet.moderation.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes a comment apart for the classifier: each run of three and four letters, each word and sign, the hosts it links
 * to, and some facts about it as a whole. Runs of letters see through what is misspelt on purpose; facts carry over to
 * texts that share no word with what was learnt.
 */
final class Features {

    /** Changes with what is taken from a comment: lessons of another version are read again from the comment. */
    static final int VERSION = 1;

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 4;

    /** How much a fact has; all pieces of the text together have 1. */
    private static final float FACT = 0.4f;

    private Features() {}

    /** Everything there is to see, each once. */
    static List<Feature> in(LearningText comment) {
        FoldedText folded = new FoldedText(comment.text());
        CharSequence text = folded.text();
        List<Feature> features = new ArrayList<>(text.length() * 3);
        Set<Integer> seen = new HashSet<>(text.length() * 4);
        for (int run = SHORTEST_RUN; run <= LONGEST_RUN; run++) {
            for (int i = 0; i + run <= text.length(); i++) {
                add(features, seen, Hash.of((char) run, text, i, i + run), folded, i, i + run);
            }
        }
        words(features, seen, folded);
        for (String host : folded.hosts()) {
            int index = Hash.of('h', host);
            int start = Math.max(0, folded.source().toLowerCase(Locale.ROOT).indexOf(host));
            if (seen.add(index)) {
                features.add(Feature.piece(index, start, start + host.length()));
            }
        }
        Facts.about(comment, folded).stream().map(Feature::fact).forEach(features::add);
        return features;
    }

    private static void words(List<Feature> features, Set<Integer> seen, FoldedText folded) {
        CharSequence text = folded.text();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (Character.isLetterOrDigit(text.charAt(i))) {
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
            }
            if (text.charAt(i) != ' ') {
                add(features, seen, Hash.of('w', text, i, end), folded, i, end);
            }
            i = end;
        }
    }

    private static void add(
            List<Feature> features, Set<Integer> seen, int index, FoldedText folded, int start, int end) {
        if (seen.add(index)) {
            features.add(Feature.piece(index, folded.origin(start), folded.origin(end)));
        }
    }

    /** How much of each feature there is. */
    static float[] values(List<Feature> features) {
        long pieces =
                features.stream().filter(feature -> feature.fact() == null).count();
        float piece = pieces == 0 ? 0 : (float) (1 / Math.sqrt((double) pieces));
        float[] values = new float[features.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = features.get(i).fact() == null ? piece : FACT;
        }
        return values;
    }

    static SparseVector vector(List<Feature> features) {
        float[] values = values(features);
        TreeMap<Integer, Float> entries = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            entries.merge(features.get(i).index(), values[i], Float::sum);
        }
        return SparseVector.of(entries);
    }

    static SparseVector vector(LearningText comment) {
        return vector(in(comment));
    }
}
