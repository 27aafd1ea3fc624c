package org.broadsheet.moderation.learning;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a classifier thinks of a comment.
 *
 * @param odds      calibrated log-odds
 * @param holdsFrom log-odds from which the site holds
 * @param spamFrom  log-odds from which it is sure
 * @param lessons   how many of the site's own verdicts it has learnt from
 * @param here      how far those verdicts have moved the log-odds of this comment
 * @param reasons   what weighed most, strongest first
 */
public record Judgement(
        double odds, double holdsFrom, double spamFrom, int lessons, double here, List<Reason> reasons) {

    private static final Pattern TAB = Pattern.compile("\t");

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /** From 0 to 1. */
    public double probability() {
        return 1 / (1 + Math.exp(-odds));
    }

    /**
     * As it is kept with a case: log-odds, probability in percent and number of lessons; then a line for each reason,
     * with its weight, {@code word} or {@code fact}, and which.
     */
    public String detail() {
        return String.format(Locale.ROOT, "%.4f\t%d\t%d", odds, Math.round(100 * probability()), lessons)
                + reasons.stream()
                        .map(reason -> "\n"
                                + String.format(
                                        Locale.ROOT,
                                        "%+.2f\t%s\t%s",
                                        reason.weight(),
                                        reason.word() ? "word" : "fact",
                                        reason.name()))
                        .collect(Collectors.joining());
    }

    static double odds(String detail) {
        return Double.parseDouble(TAB.split(detail, 2)[0]);
    }
}
