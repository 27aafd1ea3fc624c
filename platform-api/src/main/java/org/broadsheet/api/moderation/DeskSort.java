package org.broadsheet.api.moderation;

/** In which order a queue is worked through. */
public enum DeskSort {
    OLDEST,
    NEWEST,
    /** What the screening found most against first; what it found equally much against by age. */
    RISK;

    /** The one that a queue has by itself: what waits is taken in turn, the rest is looked at from its end. */
    public static DeskSort of(DeskView view) {
        return view == DeskView.HELD ? OLDEST : NEWEST;
    }
}
