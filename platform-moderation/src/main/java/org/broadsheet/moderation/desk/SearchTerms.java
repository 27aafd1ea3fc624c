package org.broadsheet.moderation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.moderation.trace.TraceMark;
import org.broadsheet.moderation.trace.TraceSearch;
import org.broadsheet.moderation.trace.TraceSearch.By;

/**
 * What a moderator searches for, read as {@link DeskQuery} says.
 *
 * @param words small letters; each has to stand in the text or the name
 * @param marks each has to be there
 */
record SearchTerms(List<String> words, List<TraceMark> marks) {

    private static final String FIELD = "q";
    private static final int MOST = 10;
    private static final Pattern TERM = Pattern.compile("(?:(\\p{Alpha}+):)?(?:\"([^\"]*)\"?|(\\S+))");

    private static final Map<String, By> PREFIXES = Map.of(
            "writer", By.WRITER,
            "mail", By.WRITER,
            "address", By.ADDRESS,
            "ip", By.ADDRESS,
            "network", By.NETWORK,
            "host", By.HOST);

    SearchTerms {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
    }

    /** @throws InvalidInput for the field {@code q} */
    static SearchTerms of(String typed, TraceSearch traces) {
        if (typed.length() > DeskQuery.MAX_SEARCH) {
            throw new InvalidInput(FieldError.of(FIELD, "too-long", DeskQuery.MAX_SEARCH));
        }
        List<String> words = new ArrayList<>();
        List<TraceMark> marks = new ArrayList<>();
        Matcher terms = TERM.matcher(typed);
        while (terms.find()) {
            By by = terms.group(1) == null ? null : PREFIXES.get(terms.group(1).toLowerCase(Locale.ROOT));
            String value = terms.group(2) == null ? terms.group(3) : terms.group(2);
            if (by == null) {
                // Also what merely looks like a prefix, such as the beginning of an address on the web.
                String word = terms.group(1) == null ? value : terms.group(1) + ":" + value;
                words.add(word.toLowerCase(Locale.ROOT));
            } else {
                marks.add(mark(by, value, traces)
                        .orElseThrow(() -> new InvalidInput(
                                FieldError.of(FIELD, "no-" + by.name().toLowerCase(Locale.ROOT), value))));
            }
        }
        words.removeIf(String::isBlank);
        if (words.size() + marks.size() > MOST) {
            throw new InvalidInput(FieldError.of(FIELD, "too-many", MOST));
        }
        return new SearchTerms(words, marks);
    }

    /** By its value, or by the comment that has it: {@code #1234}. A comment without one finds nothing. */
    private static Optional<TraceMark> mark(By by, String value, TraceSearch traces) {
        if (!value.matches("#\\d{1,18}")) {
            return traces.mark(by, value);
        }
        return Optional.of(traces.marks(Long.parseLong(value.substring(1)), by).stream()
                .findFirst()
                .orElse(new TraceMark(by.name(), List.of(""))));
    }
}
