package org.broadsheet.moderation.learning;

import java.util.Optional;
import org.broadsheet.api.moderation.Verdict;

/** What a classifier looks for, and what each verdict teaches it. */
enum Subject {
    SPAM(Classifiers.FINDS_SPAM, Verdict.SPAM),
    ABUSE(Classifiers.FINDS_ABUSE, Verdict.ABUSE);

    private final String finding;
    private final Verdict bad;

    Subject(String finding, Verdict bad) {
        this.finding = finding;
        this.bad = bad;
    }

    /** The name of the evidence. */
    String finding() {
        return finding;
    }

    /** Whether a verdict says bad or good; empty when it says nothing: abuse is no spam, but no good comment either. */
    Optional<Boolean> bad(Verdict verdict) {
        if (verdict == bad) {
            return Optional.of(true);
        }
        return verdict == Verdict.APPROVE ? Optional.of(false) : Optional.empty();
    }

    /** What is known before any verdict: of spam what our own model says, of abuse nothing. */
    Learnt first() {
        return this == SPAM ? FirstModel.get() : Learnt.nothing();
    }
}
