package org.broadsheet.moderation.learning;

/**
 * What a site puts up with.
 *
 * @param held share of good comments that may be held
 * @param spam share of good comments that may be taken for spam at once
 */
record Tolerance(double held, double spam) {

    static final Tolerance DEFAULT = new Tolerance(0.01, 0.001);
}
