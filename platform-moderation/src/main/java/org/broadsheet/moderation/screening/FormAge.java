package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.api.comment.Evidence;

/**
 * A form sent within seconds of being touched was hardly typed in. Weak, since people paste; and a form whose age is
 * not known says nothing, since the page works without scripts.
 */
@ApplicationScoped
class FormAge implements Rule {

    static final String NAME = "form-age";

    private static final long HASTY_MILLIS = 3_000;
    private static final double WEIGHT = 1.5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Long age = reading.candidate().formAgeMillis();
        return age == null || age < 0 || age >= HASTY_MILLIS
                ? List.of()
                : List.of(new Evidence(NAME, "", age.toString(), WEIGHT));
    }
}
