package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The verdicts of a week or a month on comments that a classifier had been asked about when they came. Only comments that
 * a person judged as good, or as what it looks for, are in it.
 *
 * @param from     its first day, by the site's calendar
 * @param good     how many were good
 * @param goodHeld how many of these it would have held
 * @param bad      how many were what it looks for
 * @param badHeld  how many of these it would have held
 */
public record LearningPeriod(LocalDate from, int good, int goodHeld, int bad, int badHeld) implements Serializable {

    public int verdicts() {
        return good + bad;
    }

    /** How many it would have held. */
    public int held() {
        return goodHeld + badHeld;
    }
}
