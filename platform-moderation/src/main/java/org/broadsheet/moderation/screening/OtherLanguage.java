package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.Evidence;

/**
 * A language unlike the story's. A hint and never more: readers quote, and answer in the language they think in; but
 * spam for everybody comes in one language under stories in all of them.
 */
@ApplicationScoped
class OtherLanguage implements Rule {

    static final String NAME = "other-language";

    private static final double WEIGHT = 1.5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Optional<Language> comment = Language.of(reading.ownText(), reading.words());
        if (comment.isEmpty()) {
            return List.of();
        }
        return reading
                .story()
                .language()
                .filter(story -> story.differs(comment.get()))
                .map(story -> comment.get().code() + " (story: " + story.code() + ")")
                .map(detail -> new Evidence(NAME, "", detail, WEIGHT))
                .stream()
                .toList();
    }
}
