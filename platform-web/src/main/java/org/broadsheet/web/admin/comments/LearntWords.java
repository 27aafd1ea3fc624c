package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.web.faces.PageMessages;

/**
 * Says in words what a classifier thought. Its detail has log-odds, percent and the number of verdicts learnt from, by
 * tabs; then a line for each reason: its weight, {@code word} or {@code fact}, and which.
 */
@ApplicationScoped
class LearntWords {

    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int EVEN = 50;

    @Inject
    PageMessages messages;

    /** Whether evidence comes from a classifier. */
    static boolean speaksOf(Evidence evidence) {
        return evidence.rule().startsWith("learnt") && evidence.detail().indexOf('\t') >= 0;
    }

    String title(Evidence evidence) {
        return messages.text("evidence." + evidence.rule() + mood(evidence), percent(evidence));
    }

    /** A hint may come from a comment that is more likely good than not: it is called no spam by that. */
    private static String mood(Evidence evidence) {
        if (evidence.weight() <= 0) {
            return ".quiet";
        }
        if (percent(evidence).longValue() < EVEN) {
            return ".near";
        }
        return "0".equals(head(evidence)[2]) ? ".untaught" : "";
    }

    String detail(Evidence evidence) {
        List<String[]> reasons = LINE.splitAsStream(evidence.detail())
                .skip(1)
                .map(line -> TAB.split(line, -1))
                .toList();
        String[] head = head(evidence);
        String sentence = messages.text("evidence." + evidence.rule() + ".learnt", Long.valueOf(head[2]));
        return sentence + side("learnt.for", reasons, '+') + side("learnt.against", reasons, '-');
    }

    private static Number percent(Evidence evidence) {
        return Long.valueOf(head(evidence)[1]);
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
