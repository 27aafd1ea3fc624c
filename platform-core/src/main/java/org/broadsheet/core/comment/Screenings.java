package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreening;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.setting.Settings;

/** Asks every module that screens comments; the strictest verdict wins. */
@ApplicationScoped
class Screenings {

    static final String DEFAULT_STATE = "comments.default-state";

    private static final System.Logger LOG = System.getLogger(Screenings.class.getName());
    private static final List<CommentState> BY_STRICTNESS =
            List.of(CommentState.APPROVED, CommentState.HELD, CommentState.REJECTED, CommentState.SPAM);

    @Inject
    @Any
    Instance<CommentScreening> screenings;

    @Inject
    Settings settings;

    ScreeningVerdict verdict(CommentCandidate candidate) {
        List<ScreeningVerdict> verdicts = new ArrayList<>();
        for (CommentScreening screening : screenings) {
            verdicts.add(ask(screening, candidate));
        }
        CommentState state = verdicts.stream()
                .map(ScreeningVerdict::state)
                .max(Comparator.comparingInt(BY_STRICTNESS::indexOf))
                .orElseGet(this::siteDefault);
        List<Evidence> evidence = verdicts.stream()
                .flatMap(verdict -> verdict.evidence().stream())
                .toList();
        String text = verdicts.stream()
                .map(ScreeningVerdict::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ScreeningVerdict(state, evidence, text);
    }

    /** A screening that fails must not cost the reader the comment; a person looks at it instead. */
    private static ScreeningVerdict ask(CommentScreening screening, CommentCandidate candidate) {
        try {
            return screening.screen(candidate);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A comment could not be screened and is held", e);
            return new ScreeningVerdict(CommentState.HELD, List.of());
        }
    }

    /** The stricter one of two. */
    static CommentState stricter(CommentState one, CommentState other) {
        return BY_STRICTNESS.indexOf(one) < BY_STRICTNESS.indexOf(other) ? other : one;
    }

    private CommentState siteDefault() {
        return CommentState.valueOf(settings.get(DEFAULT_STATE, CommentState.APPROVED.name()));
    }
}
