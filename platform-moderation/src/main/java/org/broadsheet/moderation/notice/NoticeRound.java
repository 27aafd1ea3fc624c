package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.mail.Outbox;
import org.broadsheet.api.moderation.NoticePace;

/**
 * Queues letters about what was noted. Each step is one transaction that marks what it tells of: any node may do it, and
 * only one does. Without a module that mails nothing is told, and nothing piles up either.
 */
@ApplicationScoped
@Transactional
class NoticeRound {

    /** From here on, those who want to hear at once get one letter about all of them: a wave of spam is no wave of mail. */
    private static final int MANY = 5;

    private static final int MOST_GATHERED = 200;
    private static final Duration KEPT = Duration.ofDays(2);

    /** So that what was noted in the last moments of an hour has been committed. */
    private static final Duration AFTER_THE_HOUR = Duration.ofMinutes(1);

    private final NoticeTable notices;
    private final PreferenceTable preferences;
    private final DecisionLetters letters;
    private final Moderators moderators;
    private final CommentCatalog comments;
    private final Instance<Outbox> outbox;
    private final Clock clock;

    /** For the container's proxy. */
    protected NoticeRound() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    NoticeRound(
            NoticeTable notices,
            PreferenceTable preferences,
            DecisionLetters letters,
            Moderators moderators,
            CommentCatalog comments,
            Instance<Outbox> outbox,
            Clock clock) {
        this.notices = notices;
        this.preferences = preferences;
        this.letters = letters;
        this.moderators = moderators;
        this.comments = comments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether there may be more. */
    boolean tellAtOnce() {
        List<ModerationNotice> batch = notices.claim();
        List<ModerationNotice> open = open(batch);
        if (!open.isEmpty() && outbox.isResolvable()) {
            Map<Long, NoticePace> paces = preferences.paces();
            moderators.all().stream()
                    .filter(account -> paces.get(account.id()) == NoticePace.AT_ONCE)
                    .forEach(account -> tell(account, open));
        }
        batch.forEach(ModerationNotice::tell);
        return !batch.isEmpty();
    }

    private void tell(AccountView account, List<ModerationNotice> open) {
        if (open.size() >= MANY) {
            outbox.get()
                    .queue(NoticeLetters.toModerator(
                            account, "notices-" + open.get(0).id(), mentioned(open)));
            return;
        }
        open.forEach(notice -> outbox.get()
                .queue(NoticeLetters.toModerator(account, "notice-" + notice.id(), mentioned(List.of(notice)))));
    }

    /** One letter to each of those who want one an hour, about the hours that are over. */
    void gather() {
        Instant hour = hour();
        Map<Long, NoticePace> paces = preferences.paces();
        for (AccountView account : moderators.all()) {
            if (paces.getOrDefault(account.id(), ModeratorPreference.USUAL) == NoticePace.GATHERED) {
                gather(account, hour);
            }
        }
    }

    private void gather(AccountView account, Instant hour) {
        ModeratorPreference preference = preferences.lock(account.id(), hour.minus(1, ChronoUnit.HOURS));
        Instant from = preference.gatheredUntil();
        if (preference.pace() != NoticePace.GATHERED || !from.isBefore(hour)) {
            return;
        }
        List<ModerationNotice> open = open(notices.between(from, hour, MOST_GATHERED));
        if (!open.isEmpty() && outbox.isResolvable()) {
            outbox.get().queue(NoticeLetters.toModerator(account, "hour-" + hour.getEpochSecond(), mentioned(open)));
        }
        preference.gathered(hour);
    }

    /** The end of the last hour that is over. */
    Instant hour() {
        return clock.instant().minus(AFTER_THE_HOUR).truncatedTo(ChronoUnit.HOURS);
    }

    /** Whether there may be more. */
    boolean tellWriters() {
        List<DecisionLetter> due = letters.take(clock.instant());
        if (outbox.isResolvable()) {
            due.forEach(letter -> comments.find(letter.commentId())
                    .filter(comment -> !comment.email().isBlank())
                    .ifPresent(comment -> outbox.get().queue(NoticeLetters.toWriter(comment, letter.decisionId()))));
        }
        return !due.isEmpty();
    }

    void forget() {
        notices.deleteBefore(clock.instant().minus(KEPT));
    }

    /** Without those that somebody has seen to. */
    private List<ModerationNotice> open(List<ModerationNotice> noted) {
        Map<Long, CommentDetails> found = new LinkedHashMap<>();
        comments.findAll(noted.stream()
                        .map(ModerationNotice::commentId)
                        .distinct()
                        .toList())
                .forEach(comment -> found.put(comment.id(), comment));
        return noted.stream()
                .filter(notice -> found.containsKey(notice.commentId()))
                .filter(notice ->
                        notice.cause().holdsFor(found.get(notice.commentId()).state()))
                .toList();
    }

    /** Each comment once, for the last reason. */
    private static List<Mentioned> mentioned(List<ModerationNotice> open) {
        Map<Long, NoticeCause> causes = new LinkedHashMap<>();
        open.forEach(notice -> causes.put(notice.commentId(), notice.cause()));
        List<Mentioned> all = new ArrayList<>();
        causes.forEach((commentId, cause) -> all.add(new Mentioned(commentId, cause)));
        return all;
    }
}
