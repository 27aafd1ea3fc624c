package org.broadsheet.moderation.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Turns scores into honest odds, and tolerances into thresholds, from scores that the classifier gave to lessons that it
 * had not learnt from. The odds follow Platt ("Probabilistic outputs for support vector machines", 1999) with his
 * cautious targets. Thresholds lie where just so many good comments reach them; while there are few of those to count,
 * they stay near a guess. A stricter tolerance never lowers them; and of a thousand good comments and more, no more reach
 * them than tolerated, or one.
 *
 * @param slope  log-odds = slope × score + shift
 * @param shift  see slope
 * @param good   the log-odds of good comments, ascending
 * @param bad    the log-odds of bad ones, ascending
 */
record Calibration(double slope, double shift, List<Double> good, List<Double> bad) {

    /** Log-odds from which something is held, or taken for spam, where nothing was counted yet: 50 and 99.75 %. */
    static final double EVEN = 0;

    static final double SURE = 6;

    /** Below these log-odds (30 %) nothing is held, however little good comments reach. */
    private static final double LEAST = -0.85;

    /** So many good comments above a threshold are enough to trust the count as much as the guess. */
    private static final double ENOUGH = 2;

    /** Of so many good comments the count is right; of fewer, some more than tolerated may reach a threshold by chance. */
    private static final double MANY = 1000;

    private static final int STEPS = 50;

    Calibration {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /** Takes scores as they are. */
    static Calibration none() {
        return new Calibration(1, 0, List.of(), List.of());
    }

    /** @param scores of lessons held back, in their order */
    static Calibration of(List<Lesson> lessons, double[] scores) {
        long bads = lessons.stream().filter(Lesson::bad).count();
        long goods = lessons.size() - bads;
        if (bads == 0 || goods == 0) {
            return none();
        }
        double[] line = platt(lessons, scores, (bads + 1.0) / (bads + 2.0), 1 / (goods + 2.0));
        return new Calibration(line[0], line[1], odds(lessons, scores, line, false), odds(lessons, scores, line, true));
    }

    double odds(double score) {
        return slope * score + shift;
    }

    /**
     * The log-odds from which a comment is held so that no more than this share of good ones is: between the guess and what
     * just so many reach, nearer to the latter the more there are to count. Where looser tolerances, of which more is
     * known, would ask for higher odds, those are taken.
     */
    double threshold(double share, double guess) {
        double threshold = LEAST;
        int tolerated = (int) (share * good.size());
        for (int count = tolerated; count < good.size(); count++) {
            threshold = Math.max(threshold, (count * reached(count) + ENOUGH * guess) / (count + ENOUGH));
        }
        double leastOfMany = Math.nextUp(reached(Math.max(1, (int) (share * good.size() + chance()))));
        return good.isEmpty() ? Math.max(LEAST, guess) : Math.max(threshold, leastOfMany);
    }

    private double chance() {
        double known = good.size() / MANY;
        return ENOUGH * Math.max(0, 1 - known * known);
    }

    /** The best log-odds of a good comment when so many better ones are left out. */
    private double reached(int leftOut) {
        return leftOut < good.size() ? good.get(good.size() - 1 - leftOut) : Double.NEGATIVE_INFINITY;
    }

    /** How many reach these log-odds. */
    static int count(List<Double> odds, double threshold) {
        return (int) odds.stream().filter(one -> one >= threshold).count();
    }

    /** Two numbers fitted by Newton's method. The slope stays positive: a score never counts the other way round. */
    private static double[] platt(List<Lesson> lessons, double[] scores, double yes, double no) {
        double a = 1;
        double b = 0;
        for (int step = 0; step < STEPS; step++) {
            double ga = 1e-3 * (a - 1);
            double gb = 1e-3 * b;
            double haa = 1e-3;
            double hab = 0;
            double hbb = 1e-3;
            for (int i = 0; i < scores.length; i++) {
                double p = 1 / (1 + Math.exp(-(a * scores[i] + b)));
                double miss = p - (lessons.get(i).bad() ? yes : no);
                double curve = Math.max(1e-9, p * (1 - p));
                ga += miss * scores[i];
                gb += miss;
                haa += curve * scores[i] * scores[i];
                hab += curve * scores[i];
                hbb += curve;
            }
            double determinant = haa * hbb - hab * hab;
            double da = (hbb * ga - hab * gb) / determinant;
            double db = (haa * gb - hab * ga) / determinant;
            double length = Math.min(1, 1 / (Math.abs(da) + Math.abs(db) + 1e-12));
            a = Math.max(0.05, a - length * da);
            b -= length * db;
            if (Math.abs(da) + Math.abs(db) < 1e-10) {
                break;
            }
        }
        return new double[] {a, b};
    }

    private static List<Double> odds(List<Lesson> lessons, double[] scores, double[] line, boolean bad) {
        double[] odds = new double[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (lessons.get(i).bad() == bad) {
                odds[count] = line[0] * scores[i] + line[1];
                count++;
            }
        }
        double[] sorted = Arrays.copyOf(odds, count);
        Arrays.sort(sorted);
        return Arrays.stream(sorted).boxed().toList();
    }
}
