package org.broadsheet.moderation.learning;

/**
 * A verdict to learn from.
 *
 * @param key     what orders lessons and picks those that are held back to measure by; the same on every node
 * @param bad     whether it is what the classifier looks for
 * @param weight  how much it counts, 1 for a moderator's verdict
 */
record Lesson(long key, SparseVector features, boolean bad, double weight) {

    Lesson(long key, SparseVector features, boolean bad) {
        this(key, features, bad, 1);
    }
}
