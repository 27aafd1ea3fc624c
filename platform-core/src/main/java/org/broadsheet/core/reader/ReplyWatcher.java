package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.comment.CommentApproved;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.mail.Outbox;
import org.broadsheet.core.comment.CommentPosted;

/**
 * Notes who wants answers to which comment, and queues a letter when there is one, both in the comment's own
 * transaction. Confirmations are asked for once the comment can be seen, so that no spam makes us write to the people in
 * whose names it comes. Imports fire none of these events.
 */
@ApplicationScoped
@Transactional
class ReplyWatcher {

    private static final Duration BETWEEN_CONFIRMATIONS = Duration.ofHours(1);

    @Inject
    ReplyTable table;

    @Inject
    Instance<Outbox> outbox;

    @Inject
    Clock clock;

    void onPosted(@Observes CommentPosted event) {
        Optional<Mailbox> mailbox = Mailbox.parse(event.email());
        if (mailbox.isEmpty() || !outbox.isResolvable() || !wanted(event, mailbox.get())) {
            return;
        }
        ReplyAddress address = table.take(mailbox.get());
        if (event.verified()) {
            address.confirm(event.time());
        } else {
            address.ask();
        }
        table.add(new ReplyWatch(event.commentId(), event.rootId(), address.id(), event.time()));
    }

    /** Signed-in readers say so with the comment, or once for all of them. */
    private boolean wanted(CommentPosted event, Mailbox mailbox) {
        return event.answersWanted()
                || (event.readerId() != null
                        && table.findByKey(mailbox.key()).map(ReplyAddress::on).orElse(false));
    }

    void onApproved(@Observes CommentApproved event) {
        if (!outbox.isResolvable()) {
            return;
        }
        table.watch(event.commentId())
                .flatMap(watch -> table.lock(watch.addressId()))
                .ifPresent(this::askForConfirmation);
        table.comment(event.commentId()).filter(ReplyTable.CommentRow::shown).ifPresent(this::tellOf);
    }

    private void askForConfirmation(ReplyAddress address) {
        Instant now = clock.instant();
        if (address.takeConfirmation(now, BETWEEN_CONFIRMATIONS)) {
            String id = Long.toString(address.id());
            outbox.get()
                    .queue(new Letter(
                            MailKind.REPLY_CONFIRMATION,
                            address.email(),
                            id + "-" + now.getEpochSecond(),
                            Map.of(ReplyLetters.ADDRESS, id, ReplyLetters.ROUND, Integer.toString(address.round()))));
        }
    }

    private void tellOf(ReplyTable.CommentRow answer) {
        if (answer.parentId() == null) {
            return;
        }
        table.watch(answer.parentId())
                .filter(ReplyWatch::on)
                .ifPresent(watch -> table.find(watch.addressId())
                        .filter(ReplyAddress::on)
                        .filter(address -> !address.is(answer.email().toLowerCase(Locale.ROOT)))
                        .ifPresent(address -> outbox.get()
                                .queue(new Letter(
                                        MailKind.REPLY,
                                        address.email(),
                                        answer.id() + "-" + address.id(),
                                        Map.of(
                                                ReplyLetters.ANSWER,
                                                Long.toString(answer.id()),
                                                ReplyLetters.WATCHED,
                                                Long.toString(watch.commentId()))))));
    }
}
