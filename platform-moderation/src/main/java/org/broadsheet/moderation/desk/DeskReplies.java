package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.CaseReplies;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;

/**
 * Posts answers as any comment is posted, so that pages and mail follow, and approves what the screening makes of them.
 * They come from no address: a moderator answers more than one reader in fifteen seconds, and leaves no trace to be
 * compared with.
 */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
@Transactional
class DeskReplies implements CaseReplies {

    private final ModerationDesk desk;
    private final Cases cases;
    private final CommentPosting posting;
    private final Accounts accounts;
    private final CurrentActor actor;

    /** For the container's proxy. */
    protected DeskReplies() {
        this(null, null, null, null, null);
    }

    @Inject
    DeskReplies(ModerationDesk desk, Cases cases, CommentPosting posting, Accounts accounts, CurrentActor actor) {
        this.desk = desk;
        this.cases = cases;
        this.posting = posting;
        this.accounts = accounts;
        this.actor = actor;
    }

    @Override
    public Reply reply(SeenCase seen, String text) {
        CommentDetails comment = desk.open(seen.id()).comment();
        List<Long> decisions = desk.decide(List.of(seen), Verdict.APPROVE, "");
        Actor moderator = actor.get();
        CommentReceipt receipt = posting.submit(new CommentDraft(
                comment.articleId(),
                comment.id(),
                moderator.name(),
                mail(moderator),
                "",
                text,
                "",
                "",
                "",
                null,
                true));
        SeenCase answer = caseOf(receipt.id());
        desk.decide(List.of(answer), Verdict.APPROVE, "");
        return new Reply(caseOf(receipt.id()), decisions);
    }

    @Override
    public void takeBack(Reply reply) {
        desk.decide(List.of(reply.answer()), Verdict.REJECT, "");
        desk.undo(reply.decisions());
    }

    private SeenCase caseOf(long commentId) {
        return cases.ofComment(commentId)
                .map(one -> new SeenCase(one.id(), one.version()))
                .orElseThrow(() -> new NotFound("case of comment", commentId));
    }

    /** Of the account; whoever may moderate need not be one who may see accounts. */
    private String mail(Actor moderator) {
        return actor.callAs(Actor.SYSTEM, accounts::all).stream()
                .filter(account -> account.id() == moderator.accountId())
                .map(AccountView::email)
                .findFirst()
                .orElse("");
    }
}
