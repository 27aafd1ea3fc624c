package org.broadsheet.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentGate;
import org.broadsheet.api.comment.Refusal;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.moderation.screening.Link;

/**
 * Refuses comments that a ban is on. Which one is not said: whoever is told that it is the address knows what to change.
 */
@ApplicationScoped
@PublicOperation
class BanGate implements CommentGate {

    private static final Refusal BANNED = new Refusal("not-accepted");

    private final SanctionTable table;
    private final Clock clock;

    /** For the container's proxy. */
    protected BanGate() {
        this(null, null);
    }

    @Inject
    BanGate(SanctionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> check(CommentDraft draft) {
        return table.inForce(
                        SanctionKind.BAN,
                        Marks.keys(draft.email(), draft.remoteAddress(), Link.hosts(draft.url(), draft.text())),
                        clock.instant())
                .map(sanction -> BANNED);
    }
}
