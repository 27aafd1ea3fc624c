package org.broadsheet.moderation.learning;

/**
 * What was learnt, with what the site tolerates.
 *
 * @param holdsFrom log-odds from which a comment is held
 * @param spamFrom  log-odds from which it is taken for spam at once; not below the other
 */
record Opinion(Learnt learnt, double holdsFrom, double spamFrom) {

    static Opinion of(Learnt learnt, Tolerance tolerance) {
        double holdsFrom = learnt.calibration().threshold(tolerance.held(), Calibration.EVEN);
        double spamFrom = learnt.calibration().threshold(tolerance.spam(), Calibration.SURE);
        return new Opinion(learnt, holdsFrom, Math.max(holdsFrom, spamFrom));
    }

    double odds(SparseVector features) {
        return learnt.odds(features);
    }
}
