package org.broadsheet.moderation.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

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
        BitSet seen = new BitSet(Hash.SPACE);
        for (int run = SHORTEST_RUN; run <= LONGEST_RUN; run++) {
            for (int i = 0; i + run <= text.length(); i++) {
                add(features, seen, Hash.of((char) run, text, i, i + run), folded, i, i + run);
            }
        }
        words(features, seen, folded);
        for (String host : folded.hosts()) {
            int index = Hash.of('h', host);
            int start = Math.max(0, folded.source().toLowerCase(Locale.ROOT).indexOf(host));
            if (isNew(seen, index)) {
                features.add(Feature.piece(index, start, start + host.length()));
            }
        }
        Facts.about(comment, folded).stream().map(Feature::fact).forEach(features::add);
        return features;
    }

    private static void words(List<Feature> features, BitSet seen, FoldedText folded) {
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

    private static void add(List<Feature> features, BitSet seen, int index, FoldedText folded, int start, int end) {
        if (isNew(seen, index)) {
            features.add(Feature.piece(index, folded.origin(start), folded.origin(end)));
        }
    }

    private static boolean isNew(BitSet seen, int index) {
        boolean fresh = !seen.get(index);
        seen.set(index);
        return fresh;
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
        int[] indexes = features.stream().mapToInt(Feature::index).toArray();
        return SparseVector.of(indexes, values);
    }

    static SparseVector vector(LearningText comment) {
        return vector(in(comment));
    }
}
