package org.broadsheet.moderation.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {

    private final SomeSettings settings = new SomeSettings(new TreeMap<>());

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 300, 1000})
    void aStricterToleranceNeverLowersAThreshold(int size) {
        for (int seed = 0; seed < 20; seed++) {
            // Centres from hopeless to easy: among them are sites whose good comments look like spam.
            Calibration calibration = calibration(size, seed % 5 * 2.0 - 6, seed);
            for (double guess : new double[] {Calibration.EVEN, Calibration.SURE}) {
                double[] thresholds = IntStream.rangeClosed(0, 400)
                        .mapToDouble(step -> calibration.threshold(0.2 - step * 0.0005, guess))
                        .toArray();
                assertThat(thresholds).isSorted();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.0025, 0.01, 0.05, 0.2})
    void ofAThousandGoodCommentsNoMoreAreHeldThanTolerated(double share) {
        for (int seed = 0; seed < 20; seed++) {
            Calibration calibration = calibration(1000, seed % 5 * 2.0 - 6, seed);
            double holdsFrom = calibration.threshold(share, Calibration.EVEN);
            assertThat(Calibration.count(calibration.good(), holdsFrom)).isLessThanOrEqualTo((int) (share * 1000));
        }
    }

    @Test
    void whatIsToleratedIsMadeUseOf() {
        // From -10 to just below 10: a tenth of them is 8 and more.
        List<Double> good =
                IntStream.range(0, 1000).mapToObj(i -> i / 50.0 - 10).toList();
        Calibration calibration = new Calibration(1, 0, good, List.of());
        assertThat(Calibration.count(good, calibration.threshold(0.1, Calibration.EVEN)))
                .isEqualTo(100);
        assertThat(Calibration.count(good, calibration.threshold(0.001, Calibration.EVEN)))
                .isEqualTo(1);
    }

    @Test
    void aGuessGivesWayTheMoreGoodCommentsAreKnown() {
        double few = allAt(-2, 30).threshold(0.1, Calibration.SURE);
        double many = allAt(-2, 300).threshold(0.1, Calibration.SURE);
        assertThat(many).isLessThan(few).isGreaterThan(-2);
        assertThat(few).isLessThan(Calibration.SURE);
        assertThat(allAt(-9, 100_000).threshold(0.1, Calibration.EVEN)).isEqualTo(-0.85);
    }

    @Test
    void whereNothingWasCountedTheGuessHolds() {
        assertThat(Calibration.none().threshold(0.01, Calibration.EVEN)).isEqualTo(Calibration.EVEN);
        assertThat(Calibration.none().threshold(0.2, Calibration.SURE)).isEqualTo(Calibration.SURE);
    }

    @Test
    void spamIsNeverTakenBeforeItWouldBeHeld() {
        Learnt learnt = new Learnt(LinearModel.empty(), allAt(7, 100), 200);
        Opinion opinion = Opinion.of(learnt, new Tolerance(0.01, 0.2));
        assertThat(opinion.spamFrom()).isGreaterThanOrEqualTo(opinion.holdsFrom());
    }

    @Test
    void theSiteSaysWhatItTolerates() {
        assertThat(Tolerance.of(settings)).isEqualTo(new Tolerance(0.01, 0.001));
        settings.set("screening.tolerance.held", "0.05");
        settings.set("screening.tolerance.spam", "0");
        assertThat(Tolerance.of(settings)).isEqualTo(new Tolerance(0.05, 0));
    }

    @Test
    void whatTheSiteSaysMovesItsThresholds() {
        Classifiers classifiers = new Classifiers(settings);
        double usual = classifiers.opinion(Subject.SPAM).holdsFrom();
        settings.set("screening.tolerance.held", "0.2");
        assertThat(classifiers.opinion(Subject.SPAM).holdsFrom()).isLessThan(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 %", "NaN", "Infinity", "-0.1", "1.5", "one"})
    void whatIsNoShareCountsAsNotSaid(String garbage) {
        settings.set("screening.tolerance.held", garbage);
        settings.set("screening.tolerance.spam", garbage);
        assertThat(Tolerance.of(settings)).isEqualTo(Tolerance.DEFAULT);
    }

    @Test
    void isStoredAsItIsRead() {
        Tolerance strict = new Tolerance(0.001, 0.0001);
        strict.store(settings);
        assertThat(Tolerance.of(settings)).isEqualTo(strict);
        assertThat(settings.values())
                .containsOnly(entry("screening.tolerance.held", "0.001"), entry("screening.tolerance.spam", "0.0001"));
    }

    private static Calibration calibration(int size, double centre, int seed) {
        Random random = new Random(seed);
        List<Double> good = DoubleStream.generate(() -> centre + 3 * random.nextGaussian())
                .limit(size)
                .sorted()
                .boxed()
                .toList();
        return new Calibration(1, 0, good, List.of());
    }

    private static Calibration allAt(double odds, int size) {
        return new Calibration(1, 0, Collections.nCopies(size, odds), List.of());
    }
}
