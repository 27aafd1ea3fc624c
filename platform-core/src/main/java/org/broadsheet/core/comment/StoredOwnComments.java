package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentEdit;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentWithdrawn;
import org.broadsheet.api.comment.OwnComment;
import org.broadsheet.api.comment.OwnComments;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.signing.LinkSigner;

/**
 * Open to everybody, since the pass is what opens it. A comment that somebody answered can be withdrawn but not changed:
 * an answer to something else than what stands there would put words into two mouths.
 */
@ApplicationScoped
class StoredOwnComments implements OwnComments {

    static final String EDIT_MINUTES = "comments.edit-minutes";

    private static final String PURPOSE = "own-comments";
    private static final int DEFAULT_MINUTES = 5;
    private static final int MOST_EDITS_IN_AN_HOUR = 20;

    @Inject
    CommentTable table;

    @Inject
    Reception reception;

    @Inject
    HtmlSanitiser sanitiser;

    @Inject
    LinkSigner signer;

    @Inject
    RateLimits limits;

    @Inject
    Settings settings;

    @Inject
    Event<CommentWithdrawn> withdrawn;

    @Inject
    Clock clock;

    @Override
    @PublicOperation
    public String pass(String earlier, long commentId) {
        String ids = Stream.concat(Stream.of(commentId), ids(earlier).stream().filter(id -> id != commentId))
                .limit(MOST)
                .map(id -> Long.toString(id, Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
        return signer.sign(PURPOSE, ids);
    }

    @Override
    @PublicOperation
    @Transactional
    public List<OwnComment> mine(String pass) {
        return table.findAll(ids(pass)).stream()
                .sorted(Comparator.comparing(Comment::postedAt)
                        .thenComparing(Comment::id)
                        .reversed())
                .map(this::own)
                .toList();
    }

    @Override
    @PublicOperation
    @Transactional
    public Optional<OwnComment> find(String pass, long commentId) {
        return ids(pass).contains(commentId) ? table.find(commentId).map(this::own) : Optional.empty();
    }

    @Override
    @PublicOperation
    @Transactional
    public CommentReceipt edit(String pass, CommentEdit edit) {
        Comment comment = locked(pass, edit.commentId());
        if (editableUntil(comment) == null) {
            throw new Closed("comment " + comment.id() + " cannot be changed any more");
        }
        if (comment.version() != edit.version()) {
            throw new EditConflict("comment", comment.id(), edit.version(), comment.version(), null);
        }
        CommentDraft draft = new CommentDraft(
                comment.articleId(),
                comment.parentId(),
                comment.author(),
                comment.email(),
                comment.url(),
                edit.text(),
                edit.remoteAddress(),
                edit.userAgent(),
                edit.honeypot(),
                edit.formAgeMillis(),
                comment.verified(),
                comment.readerId(),
                false);
        return reception.change(
                comment,
                draft,
                clock.instant(),
                clean ->
                        limits.take("comment-edit", clean.remoteAddress(), MOST_EDITS_IN_AN_HOUR, Duration.ofHours(1)));
    }

    @Override
    @PublicOperation
    @Transactional
    public void withdraw(String pass, long commentId) {
        Comment comment = locked(pass, commentId);
        if (comment.withdrawn()) {
            return;
        }
        Instant now = clock.instant();
        comment.withdraw(sanitiser.sanitise(HtmlKind.COMMENT, ""), now);
        table.changed(comment);
        withdrawn.fire(new CommentWithdrawn(comment.id(), comment.articleId(), comment.state(), now));
    }

    private Comment locked(String pass, long commentId) {
        if (!ids(pass).contains(commentId)) {
            throw new NotFound("comment of this pass", commentId);
        }
        return table.lock(commentId).orElseThrow(() -> new NotFound("comment", commentId));
    }

    private OwnComment own(Comment comment) {
        return new OwnComment(
                comment.id(),
                comment.version(),
                comment.articleId(),
                comment.state() == CommentState.SPAM ? CommentState.HELD : comment.state(),
                comment.author(),
                comment.text(),
                comment.body(),
                comment.postedAt(),
                comment.editedAt(),
                comment.withdrawnAt(),
                editableUntil(comment));
    }

    /** Null when it cannot be changed. What a moderator refused cannot; what the screening refused is said to wait. */
    private Instant editableUntil(Comment comment) {
        Instant end = comment.postedAt().plus(Duration.ofMinutes(minutes()));
        boolean open = !comment.withdrawn()
                && comment.state() != CommentState.REJECTED
                && clock.instant().isBefore(end)
                && !table.answered(comment.id());
        return open ? end : null;
    }

    /** A setting that is no number counts as not set; 0 lets nobody change anything. */
    private long minutes() {
        String minutes = settings.get(EDIT_MINUTES, "");
        return minutes.matches("\\d{1,5}") ? Long.parseLong(minutes) : DEFAULT_MINUTES;
    }

    private List<Long> ids(String pass) {
        return signer.verify(PURPOSE, pass == null ? "" : pass).stream()
                .flatMap(ids -> Arrays.stream(ids.split(" ")))
                .map(id -> Long.parseLong(id, Character.MAX_RADIX))
                .toList();
    }
}
