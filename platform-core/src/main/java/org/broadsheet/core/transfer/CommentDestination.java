package org.broadsheet.core.transfer;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentTakenIn;
import org.broadsheet.core.comment.CommentIntake;
import org.broadsheet.core.comment.ImportedComment;

/** The comments of one story. A moderator's decision here counts as an edit. */
final class CommentDestination implements Destination<ImportPlan.PlannedComment> {

    private final CommentIntake intake;
    private final CommentCatalog catalog;
    private final long articleId;
    private final Instant storyTime;
    private final Reconciler account;
    private final Consumer<CommentTakenIn> desk;
    private final Map<String, Long> taken = new HashMap<>();

    /**
     * @param storyTime for comments without a time of their own
     * @param desk      told of each new comment and each change of state, since a moderator finds comments there alone
     */
    CommentDestination(
            CommentIntake intake,
            CommentCatalog catalog,
            long articleId,
            Instant storyTime,
            Reconciler account,
            Consumer<CommentTakenIn> desk) {
        this.intake = intake;
        this.catalog = catalog;
        this.articleId = articleId;
        this.storyTime = storyTime;
        this.account = account;
        this.desk = desk;
    }

    /** Parents come before children. */
    void take(ImportPlan.PlannedComment planned) {
        taken.put(planned.foreignId(), account.take(planned, this));
    }

    @Override
    public Optional<Long> twin(ImportPlan.PlannedComment planned) {
        return Optional.empty();
    }

    @Override
    public long create(ImportPlan.PlannedComment planned) {
        long id = intake.importComment(imported(planned));
        if (planned.id() != null && planned.id() != id) {
            account.note(planned, "number.taken");
        }
        tell(id, planned);
        return id;
    }

    @Override
    public void update(long localId, ImportPlan.PlannedComment planned) {
        CommentState before = catalog.find(localId).map(CommentDetails::state).orElse(null);
        intake.updateImported(localId, imported(planned));
        if (planned.state() != before) {
            tell(localId, planned);
        }
    }

    @Override
    public Optional<String> mark(long localId) {
        return catalog.find(localId)
                .map(comment -> Fingerprint.of(comment.state(), comment.author(), comment.url(), comment.text()));
    }

    private void tell(long localId, ImportPlan.PlannedComment planned) {
        desk.accept(new CommentTakenIn(localId, articleId, planned.state(), time(planned)));
    }

    private ImportedComment imported(ImportPlan.PlannedComment planned) {
        return new ImportedComment(
                planned.id(),
                articleId,
                planned.parent() == null ? null : taken.get(planned.parent()),
                planned.state(),
                planned.author(),
                planned.email(),
                planned.url(),
                planned.text(),
                planned.address(),
                "",
                time(planned));
    }

    private Instant time(ImportPlan.PlannedComment planned) {
        return planned.postedAt() == null ? storyTime : planned.postedAt();
    }
}
