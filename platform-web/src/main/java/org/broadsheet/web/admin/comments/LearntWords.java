package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.web.faces.PageMessages;

/**
 * Says in words what a classifier thought. Its detail has log-odds, percent and the number of verdicts learnt from, by
 * tabs; then a line for each reason: its weight, {@code word} or {@code fact}, and which. What it is called follows from
 * its probability, not from its weight: a site that tolerates little holds comments that are rather good than not.
 */
@ApplicationScoped
class LearntWords {

    private static final Set<String> CLASSIFIERS = Set.of("learnt", "learnt-abuse");
    private static final Pattern DETAIL =
            Pattern.compile("-?[0-9.]+\t[0-9]{1,3}\t[0-9]{1,9}(?:\n[+-][0-9.]+\t(?:word|fact)\t[^\n]*)*");
    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern TAB = Pattern.compile("\t");

    /** In percent: as likely as not. */
    private static final long EVEN = 50;

    @Inject
    PageMessages messages;

    /** Whether evidence comes from a classifier, and is written as they write it. */
    static boolean speaksOf(Evidence evidence) {
        return CLASSIFIERS.contains(evidence.rule())
                && DETAIL.matcher(evidence.detail()).matches();
    }

    /** Whether it is a reason why a comment is at the desk. */
    static boolean against(Evidence evidence) {
        return evidence.weight() > 0 && (percent(evidence) >= EVEN || evidence.weight() >= EvidenceWords.HOLDS);
    }

    String title(Evidence evidence) {
        return messages.text("evidence." + evidence.rule() + mood(evidence), percent(evidence));
    }

    private static String mood(Evidence evidence) {
        if (percent(evidence) < EVEN) {
            return against(evidence) ? ".above" : ".quiet";
        }
        return "0".equals(head(evidence)[2]) ? ".untaught" : "";
    }

    /** What it says of each side; first of the one that it leans to. */
    String detail(Evidence evidence) {
        String kind = "evidence." + evidence.rule();
        List<String[]> reasons = reasons(evidence).toList();
        String against = side(kind + ".for", reasons, '+');
        String good = side("learnt.against", reasons, '-');
        return messages.text(kind + ".learnt", Long.valueOf(head(evidence)[2]))
                + (percent(evidence) < EVEN ? good + against : against + good);
    }

    /** The words that spoke against a comment; none when it was taken for a good one. */
    Stream<String> words(Evidence evidence) {
        return against(evidence)
                ? reasons(evidence)
                        .filter(reason -> reason[0].charAt(0) == '+' && "word".equals(reason[1]))
                        .map(reason -> reason[2])
                : Stream.empty();
    }

    private static Stream<String[]> reasons(Evidence evidence) {
        return LINE.splitAsStream(evidence.detail()).skip(1).map(line -> TAB.split(line, 3));
    }

    private static long percent(Evidence evidence) {
        return Long.parseLong(head(evidence)[1]);
    }

    private static String[] head(Evidence evidence) {
        return TAB.split(LINE.split(evidence.detail(), 2)[0], -1);
    }

    private String side(String key, List<String[]> reasons, char sign) {
        String named = reasons.stream()
                .filter(reason -> reason[0].charAt(0) == sign)
                .map(this::reason)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " " + messages.text(key, named);
    }

    private String reason(String[] reason) {
        double weight = Math.abs(Double.parseDouble(reason[0]));
        String strength =
                messages.text("learnt.strength." + (weight >= 1.5 ? "much" : weight >= 0.5 ? "some" : "little"));
        return "word".equals(reason[1])
                ? messages.text("learnt.word", reason[2], strength)
                : messages.firstOf(List.of("learnt.fact." + reason[2], "learnt.fact"), strength, reason[2]);
    }
}
