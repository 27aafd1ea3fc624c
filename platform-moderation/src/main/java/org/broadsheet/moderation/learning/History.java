package org.broadsheet.moderation.learning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.broadsheet.api.moderation.LearningPeriod;
import org.broadsheet.moderation.learning.LessonTable.Outcome;

/**
 * How well a classifier foresaw the verdicts, by weeks while there are few of those, else by months.
 *
 * @param periods the newest first, those without verdicts left out
 */
record History(boolean monthly, List<LearningPeriod> periods) {

    /** The weight from which evidence holds a comment, by the measure of all rules. */
    private static final double HOLDS = 3;

    private static final int MOST_WEEKS = 26;

    /** What a classifier was not asked about, or what the verdict says nothing of, is no part of it. */
    static History of(Subject subject, List<Outcome> outcomes, ZoneId zone, LocalDate today) {
        List<Foreseen> foreseen = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Double weight = subject == Subject.SPAM ? outcome.spamWeight() : outcome.abuseWeight();
            if (weight != null) {
                LocalDate day = LocalDate.ofInstant(outcome.time(), zone);
                subject.bad(outcome.verdict()).ifPresent(bad -> foreseen.add(new Foreseen(day, bad, weight >= HOLDS)));
            }
        }
        LocalDate firstWeek = monday(today).minusWeeks(MOST_WEEKS - 1);
        boolean monthly = foreseen.stream().anyMatch(one -> one.day().isBefore(firstWeek));
        TreeMap<LocalDate, LearningPeriod> periods = new TreeMap<>(Comparator.reverseOrder());
        for (Foreseen one : foreseen) {
            LocalDate from = monthly ? one.day().withDayOfMonth(1) : monday(one.day());
            periods.merge(from, one.period(from), History::plus);
        }
        return new History(monthly, List.copyOf(periods.values()));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LearningPeriod plus(LearningPeriod one, LearningPeriod other) {
        return new LearningPeriod(
                one.from(),
                one.good() + other.good(),
                one.goodHeld() + other.goodHeld(),
                one.bad() + other.bad(),
                one.badHeld() + other.badHeld());
    }

    /** A verdict, with whether the comment would have been held by what was known when it came. */
    private record Foreseen(LocalDate day, boolean bad, boolean held) {

        LearningPeriod period(LocalDate from) {
            return new LearningPeriod(from, bad ? 0 : 1, !bad && held ? 1 : 0, bad ? 1 : 0, bad && held ? 1 : 0);
        }
    }
}
