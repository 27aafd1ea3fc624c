package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.Evidence;

/**
 * A language unlike the story's. A hint as long as it may be a quotation, a greeting or a guess: readers answer in the
 * language they think in. A whole comment that is clearly in another one holds: spam for everybody comes in one
 * language under stories in all of them, and no other rule reads it. The detail: both codes with a bar between them.
 */
@ApplicationScoped
class OtherLanguage implements Rule {

    static final String NAME = "other-language";

    private static final double HINT = 1.5;

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
                .map(story -> new Evidence(
                        NAME,
                        "",
                        comment.get().code() + "|" + story.code(),
                        story.clearlyDiffers(comment.get()) ? Weighing.HELD : HINT))
                .stream()
                .toList();
    }
}
