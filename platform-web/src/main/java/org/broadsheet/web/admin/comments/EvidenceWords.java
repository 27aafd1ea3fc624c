package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.web.faces.PageMessages;

/**
 * Says in words what a screening rule found; a rule that the bundle does not know is called by its own name. A detail
 * may be two values with a bar between them: how many, and of what or within how long.
 */
@ApplicationScoped
class EvidenceWords {

    /** From here on a piece decides alone, holds alone, or only adds to others. */
    private static final double DECIDES = 6;

    static final double HOLDS = 3;

    @Inject
    PageMessages messages;

    @Inject
    LearntWords learnt;

    @Inject
    RepeatWords repeats;

    @Inject
    LanguageWords languages;

    Finding of(Evidence evidence) {
        if (LearntWords.speaksOf(evidence)) {
            return new Finding(learnt.title(evidence), learnt.detail(evidence), strength(evidence));
        }
        String rule = evidence.rule();
        if (RepeatWords.speaksOf(evidence)) {
            return new Finding(
                    messages.text("evidence." + rule),
                    repeats.detail(evidence),
                    strength(evidence),
                    RepeatWords.caseId(evidence));
        }
        if (LanguageWords.speaksOf(evidence)) {
            return new Finding(messages.text("evidence." + rule), languages.detail(evidence), strength(evidence));
        }
        int bar = evidence.detail().indexOf('|');
        String first = bar < 0 ? evidence.detail() : evidence.detail().substring(0, bar);
        String second = evidence.detail().substring(bar + 1);
        Object[] gaps = {evidence.matched(), evidence.detail(), number(first), rule, second, number(second)};
        return new Finding(
                messages.firstOf(List.of("evidence." + rule, "evidence.other"), gaps),
                messages.firstOf(List.of("evidence." + rule + ".detail", "evidence.other.detail"), gaps),
                strength(evidence));
    }

    /** What a moderator is to see marked in the comment; every place of what was matched. */
    Stream<Mark> marks(Evidence evidence) {
        String why = of(evidence).title();
        return LearntWords.speaksOf(evidence)
                ? learnt.words(evidence).map(word -> new Mark(word, why, true))
                : Stream.of(new Mark(evidence.matched(), why, false));
    }

    /**
     * What speaks against a comment most, of what counts; empty when nothing does. A classifier that takes a comment for
     * a good one, but is not certain, is no reason why it is here.
     */
    String strongest(List<Evidence> evidence) {
        return evidence.stream()
                .filter(piece -> piece.counted() && piece.weight() > 0)
                .filter(piece -> !LearntWords.speaksOf(piece) || LearntWords.against(piece))
                .max(Comparator.comparingDouble(Evidence::weight))
                .map(piece -> of(piece).title())
                .orElse("");
    }

    private static String strength(Evidence evidence) {
        double weight = evidence.weight();
        if (!evidence.counted()) {
            return "tried";
        }
        if (weight <= 0) {
            return weight < 0 ? "for" : "noted";
        }
        if (weight >= DECIDES) {
            return "decides";
        }
        return weight >= HOLDS ? "holds" : "adds";
    }

    /** The detail for sentences that count; 0 when it is no number. */
    private static Number number(String detail) {
        try {
            return Long.valueOf(detail);
        } catch (NumberFormatException e) {
            return 0L;
        }
    }
}
