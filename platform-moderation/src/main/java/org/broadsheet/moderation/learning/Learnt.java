package org.broadsheet.moderation.learning;

/**
 * What was learnt.
 *
 * @param lessons from how many of the site's own verdicts
 */
record Learnt(LinearModel model, Calibration calibration, int lessons) {

    static Learnt nothing() {
        return new Learnt(LinearModel.empty(), Calibration.none(), 0);
    }

    /** Calibrated log-odds. */
    double odds(SparseVector features) {
        return calibration.odds(model.score(features));
    }
}
