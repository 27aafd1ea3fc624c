package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.api.comment.Evidence;

/** A moderator wants to see what this writer posts before anybody else does. */
@ApplicationScoped
class Muted implements Rule {

    static final String NAME = "muted";

    private final Mutes mutes;

    /** For the container's proxy. */
    protected Muted() {
        mutes = null;
    }

    @Inject
    Muted(Mutes mutes) {
        this.mutes = mutes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        return mutes.on(reading.candidate(), Trail.hosts(reading)).stream()
                .map(value -> new Evidence(NAME, reading.linkTo(value), value, Weighing.HELD))
                .toList();
    }
}
