package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.api.comment.Evidence;

/** The form has a field that people do not see. Whoever fills it reads the page's source: a machine, certainly. */
@ApplicationScoped
class Honeypot implements Rule {

    static final String NAME = "honeypot";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        String filled = reading.candidate().honeypot();
        return filled.isBlank() ? List.of() : List.of(new Evidence(NAME, "", filled.strip(), Weighing.CERTAIN));
    }
}
