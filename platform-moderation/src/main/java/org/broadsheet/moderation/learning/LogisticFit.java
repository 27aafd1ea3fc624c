package org.broadsheet.moderation.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a quadratic penalty, fitted by Newton's method with conjugate gradients (Lin, Weng and
 * Keerthi, "Trust region Newton method for logistic regression", JMLR 9, 2008, with a line search in place of the trust
 * region). The penalty pulls towards the weights that were known before, so that few lessons change little. It has one
 * optimum, and the fit starts at the same place and takes the lessons in the same order every time: the same lessons
 * on top of the same weights give the same to the last bit, whenever they are fitted and in whatever order the verdicts
 * came. On other machines, too, since all that it computes is defined to the bit: arithmetic and roots by Java, from 17
 * on, exponentials and logarithms by {@link StrictMath}, which {@link Math} may miss by a hair.
 */
final class LogisticFit {

    /**
     * How much of the constant each lesson has. Little, or a handful of verdicts, all of one kind, would be explained by
     * it alone, and everything would be thought spam.
     */
    private static final double CONSTANT = 0.2;

    private static final int MOST_STEPS = 60;
    private static final int MOST_DIRECTIONS = 60;
    private static final double SMALL_ENOUGH = 1e-7;

    private final int[][] features;
    private final float[][] values;
    private final double[] signs;
    private final double[] costs;
    private final double[] known;

    /** The features that occur in any lesson; the others stay as they were known. The last is the constant. */
    private final int[] used;

    private LogisticFit(List<Lesson> lessons, LinearModel before, double strength) {
        int count = lessons.size();
        used = lessons.stream()
                .flatMapToInt(lesson -> Arrays.stream(lesson.features().indexes()))
                .sorted()
                .distinct()
                .toArray();
        features = new int[count][];
        values = new float[count][];
        signs = new double[count];
        costs = new double[count];
        known = new double[count];
        for (int i = 0; i < count; i++) {
            Lesson lesson = lessons.get(i);
            features[i] = Arrays.stream(lesson.features().indexes())
                    .map(index -> Arrays.binarySearch(used, index))
                    .toArray();
            values[i] = lesson.features().values();
            signs[i] = lesson.bad() ? 1 : -1;
            costs[i] = strength * lesson.weight();
            known[i] = before.score(lesson.features());
        }
    }

    /**
     * What is known after these lessons.
     *
     * @param lessons  in the order of their keys
     * @param strength how much a lesson counts against what was known before
     */
    static LinearModel after(LinearModel before, List<Lesson> lessons, double strength) {
        if (lessons.isEmpty()) {
            return before;
        }
        LogisticFit fit = new LogisticFit(lessons, before, strength);
        double[] change = fit.optimum();
        double[] weights = before.weights().clone();
        for (int i = 0; i < fit.used.length; i++) {
            weights[fit.used[i]] += change[i];
        }
        return new LinearModel(weights, before.constant() + CONSTANT * change[fit.used.length]);
    }

    private double[] optimum() {
        int size = used.length + 1;
        double[] at = new double[size];
        double[] margins = margins(at);
        double loss = loss(at, margins);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] slopes = new double[signs.length];
            double[] curvatures = new double[signs.length];
            for (int i = 0; i < signs.length; i++) {
                double miss = 1 / (1 + StrictMath.exp(signs[i] * margins[i]));
                slopes[i] = -costs[i] * signs[i] * miss;
                curvatures[i] = costs[i] * miss * (1 - miss);
            }
            double[] gradient = transposed(slopes);
            add(gradient, 1, at);
            double steepness = Math.sqrt(dot(gradient, gradient));
            if (steepness < SMALL_ENOUGH) {
                return at;
            }
            double[] direction = newton(gradient, curvatures, steepness * Math.min(0.1, Math.sqrt(steepness)));
            double slope = dot(gradient, direction);
            double length = 1;
            double[] next = moved(at, length, direction);
            double[] nextMargins = margins(next);
            double nextLoss = loss(next, nextMargins);
            while (nextLoss > loss + 1e-4 * length * slope && length > 1e-10) {
                length /= 2;
                next = moved(at, length, direction);
                nextMargins = margins(next);
                nextLoss = loss(next, nextMargins);
            }
            if (nextLoss >= loss) {
                return at;
            }
            at = next;
            margins = nextMargins;
            loss = nextLoss;
        }
        return at;
    }

    /** Solves for the step that a quadratic with this curvature would need, up to the tolerance. */
    private double[] newton(double[] gradient, double[] curvatures, double tolerance) {
        double[] step = new double[gradient.length];
        double[] rest = moved(step, -1, gradient);
        double[] direction = rest.clone();
        double error = dot(rest, rest);
        for (int k = 0; k < MOST_DIRECTIONS && Math.sqrt(error) > tolerance; k++) {
            double[] products = products(direction);
            for (int i = 0; i < products.length; i++) {
                products[i] *= curvatures[i];
            }
            double[] curved = transposed(products);
            add(curved, 1, direction);
            double length = error / dot(direction, curved);
            add(step, length, direction);
            add(rest, -length, curved);
            double less = dot(rest, rest);
            direction = moved(rest, less / error, direction);
            error = less;
        }
        return step;
    }

    private double loss(double[] at, double[] margins) {
        double sum = dot(at, at) / 2;
        for (int i = 0; i < margins.length; i++) {
            double margin = signs[i] * margins[i];
            sum += costs[i]
                    * (margin > 0
                            ? StrictMath.log1p(StrictMath.exp(-margin))
                            : -margin + StrictMath.log1p(StrictMath.exp(margin)));
        }
        return sum;
    }

    private double[] margins(double[] at) {
        double[] margins = products(at);
        add(margins, 1, known);
        return margins;
    }

    private double[] products(double[] vector) {
        double[] products = new double[signs.length];
        for (int i = 0; i < products.length; i++) {
            double sum = CONSTANT * vector[used.length];
            for (int k = 0; k < features[i].length; k++) {
                sum += values[i][k] * vector[features[i][k]];
            }
            products[i] = sum;
        }
        return products;
    }

    private double[] transposed(double[] factors) {
        double[] sums = new double[used.length + 1];
        for (int i = 0; i < factors.length; i++) {
            for (int k = 0; k < features[i].length; k++) {
                sums[features[i][k]] += factors[i] * values[i][k];
            }
            sums[used.length] += CONSTANT * factors[i];
        }
        return sums;
    }

    private static double[] moved(double[] from, double length, double[] direction) {
        double[] to = from.clone();
        add(to, length, direction);
        return to;
    }

    private static void add(double[] to, double factor, double[] vector) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * vector[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
