package org.broadsheet.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.moderation.screening.Mutes;

/** Looks a comment's sender up among the mutes. */
@ApplicationScoped
class StoredMutes implements Mutes {

    private final SanctionTable table;

    /** For the container's proxy. */
    protected StoredMutes() {
        table = null;
    }

    @Inject
    StoredMutes(SanctionTable table) {
        this.table = table;
    }

    @Override
    public Optional<String> on(CommentCandidate candidate, List<String> hosts) {
        return table.inForce(
                        SanctionKind.MUTE,
                        Marks.keys(candidate.email(), candidate.remoteAddress(), hosts),
                        candidate.time())
                .map(Sanction::told);
    }
}
