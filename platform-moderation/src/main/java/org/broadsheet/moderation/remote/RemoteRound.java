package org.broadsheet.moderation.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.moderation.remote.Telling.Result;

/**
 * Tells the service what moderators corrected, one comment after the other. Never in a transaction: each step commits
 * its own. The first one that fails ends the round, so that a service that is away costs one deadline, not one for each
 * comment; it comes back later, and the others have their turn in the next round.
 */
@ApplicationScoped
class RemoteRound {

    private static final Logger LOG = System.getLogger(RemoteRound.class.getName());

    /** After each failure; the last one again and again. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final RemoteReports reports;
    private final RemoteService service;
    private final CommentCatalog comments;

    private volatile boolean failing;

    /** For the container's proxy. */
    protected RemoteRound() {
        this(null, null, null);
    }

    @Inject
    RemoteRound(RemoteReports reports, RemoteService service, CommentCatalog comments) {
        this.reports = reports;
        this.service = service;
        this.comments = comments;
    }

    /** @param goOn asked before each comment */
    void run(BooleanSupplier goOn) {
        while (goOn.getAsBoolean() && service.wanted()) {
            Optional<Claim> claim = reports.claim();
            if (claim.isEmpty() || !settle(claim.get())) {
                return;
            }
        }
    }

    /** Whether to go on with the next. */
    private boolean settle(Claim claim) {
        Optional<CommentDetails> comment = comments.findAll(List.of(claim.commentId())).stream()
                .filter(found -> !found.text().isBlank())
                .findFirst();
        if (comment.isEmpty()) {
            // Emptied meanwhile: of what is gone nothing is sent.
            reports.drop(claim);
            return true;
        }
        Telling telling = service.tell(comment.get(), claim.wanted());
        if (telling.result() == Result.TOLD) {
            reports.told(claim);
            if (failing) {
                LOG.log(Level.INFO, "the remote screening takes corrections again");
            }
            failing = false;
            return true;
        }
        Duration wait = WAITS.get(Math.min(claim.attempts(), WAITS.size() - 1));
        reports.failed(claim, telling.result() == Result.NOT_TOLD, PATIENCE, wait);
        // Said once for each outage.
        LOG.log(
                failing ? Level.DEBUG : Level.WARNING,
                "the remote screening takes no corrections, trying again: {0}",
                telling.trouble());
        failing = true;
        return false;
    }
}
