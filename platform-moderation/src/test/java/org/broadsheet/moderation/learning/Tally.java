package org.broadsheet.moderation.learning;

import java.util.ArrayList;
import java.util.List;

/** Counts how often an opinion was right. What is held counts as blocked. */
final class Tally {

    private final List<Double> good = new ArrayList<>();
    private final List<Double> bad = new ArrayList<>();
    private int goodBlocked;
    private int goodTakenForSpam;
    private int badBlocked;

    void count(Opinion opinion, double odds, boolean spam) {
        boolean blocked = odds >= opinion.holdsFrom();
        if (spam) {
            bad.add(odds);
            badBlocked += blocked ? 1 : 0;
        } else {
            good.add(odds);
            goodBlocked += blocked ? 1 : 0;
            goodTakenForSpam += odds >= opinion.spamFrom() ? 1 : 0;
        }
    }

    void add(Tally other) {
        good.addAll(other.good);
        bad.addAll(other.bad);
        goodBlocked += other.goodBlocked;
        goodTakenForSpam += other.goodTakenForSpam;
        badBlocked += other.badBlocked;
    }

    int size() {
        return good.size() + bad.size();
    }

    double accuracy() {
        return 100.0 * (badBlocked + good.size() - goodBlocked) / size();
    }

    double caught() {
        return 100.0 * badBlocked / bad.size();
    }

    double blocked() {
        return 100.0 * goodBlocked / good.size();
    }

    int goodTakenForSpam() {
        return goodTakenForSpam;
    }

    double straightToSpam() {
        return 100.0 * goodTakenForSpam / good.size();
    }

    /** Matthews' correlation coefficient; 0 where it is not defined. */
    double mcc() {
        double tp = badBlocked;
        double fp = goodBlocked;
        double fn = bad.size() - tp;
        double tn = good.size() - fp;
        double below = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
        return below == 0 ? 0 : (tp * tn - fp * fn) / below;
    }

    /** How often, in percent, a good comment is thought worse of than a bad one; half where they are thought the same. */
    double oneMinusRoca() {
        double wrong = 0;
        for (double one : good) {
            for (double other : bad) {
                wrong += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return 100 * wrong / ((double) good.size() * bad.size());
    }
}
