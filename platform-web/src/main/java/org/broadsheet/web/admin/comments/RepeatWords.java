package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.web.faces.PageMessages;

/**
 * Says in words which comment another one repeats. The detail has numbers with bars between them: how many it repeats,
 * whether a moderator judged them, the newest one's id, its case's, how many minutes it is older, and whether the same
 * writer sent it.
 */
@ApplicationScoped
class RepeatWords {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,18}(?:\\|\\d{1,18}){5}");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    @Inject
    PageMessages messages;

    /** Evidence of earlier versions names no comment. */
    static boolean speaksOf(Evidence evidence) {
        return evidence.rule().startsWith("repeat")
                && NUMBERS.matcher(evidence.detail()).matches();
    }

    String detail(Evidence evidence) {
        long[] numbers = numbers(evidence);
        return messages.text(
                "evidence." + evidence.rule() + ".known",
                numbers[2],
                age(numbers[4]),
                numbers[5],
                numbers[0] - 1,
                numbers[1]);
    }

    /** The case of the comment it names. */
    static Long caseId(Evidence evidence) {
        return numbers(evidence)[3];
    }

    private static long[] numbers(Evidence evidence) {
        return Arrays.stream(BAR.split(evidence.detail(), -1))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private String age(long minutes) {
        if (minutes == 0) {
            return messages.text("evidence.repeat.moments");
        }
        if (minutes < HOUR) {
            return messages.text("evidence.repeat.minutes", minutes);
        }
        return minutes < DAY
                ? messages.text("evidence.repeat.hours", minutes / HOUR)
                : messages.text("evidence.repeat.days", minutes / DAY);
    }
}
