package org.broadsheet.moderation.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns: a pure function of what was known before and of the set of lessons. So it does not matter in which order, or
 * on which node, verdicts were given; and a verdict taken back leaves no trace, since it is not in the set.
 */
final class Learner {

    /** A lesson against what was known before. */
    static final double STRENGTH = 60;

    /** Lessons are held back in turn by so many parts, to measure on what was not learnt from. */
    private static final int PARTS = 5;

    static final int FEWEST_TO_MEASURE = 20;

    private Learner() {}

    /**
     * @param before  what was known
     * @param lessons in any order
     */
    static Learnt learn(Learnt before, List<Lesson> lessons) {
        List<Lesson> ordered =
                lessons.stream().sorted(Comparator.comparingLong(Lesson::key)).toList();
        LinearModel model = LogisticFit.after(before.model(), ordered, STRENGTH);
        return new Learnt(model, calibration(before, ordered), ordered.size());
    }

    /** Of its own lessons as soon as both kinds have been seen often enough. */
    private static Calibration calibration(Learnt before, List<Lesson> lessons) {
        long bad = lessons.stream().filter(Lesson::bad).count();
        if (Math.min(bad, lessons.size() - bad) < FEWEST_TO_MEASURE) {
            return before.calibration();
        }
        return Calibration.of(lessons, heldBack(before.model(), lessons));
    }

    /** What each lesson is given by a model that learnt from the others. */
    static double[] heldBack(LinearModel before, List<Lesson> lessons) {
        double[] scores = new double[lessons.size()];
        for (int part = 0; part < PARTS; part++) {
            List<Lesson> others = new ArrayList<>();
            for (Lesson lesson : lessons) {
                if (part(lesson) != part) {
                    others.add(lesson);
                }
            }
            LinearModel model = LogisticFit.after(before, others, STRENGTH);
            for (int i = 0; i < scores.length; i++) {
                if (part(lessons.get(i)) == part) {
                    scores[i] = model.score(lessons.get(i).features());
                }
            }
        }
        return scores;
    }

    /** By a mixture of the key's bits: numbers that follow each other end in different parts. */
    private static int part(Lesson lesson) {
        long mixed = lesson.key() * 0x9E3779B97F4A7C15L;
        return (int) Math.floorMod(mixed >>> 32, (long) PARTS);
    }
}
