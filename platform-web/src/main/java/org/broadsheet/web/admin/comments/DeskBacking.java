package org.broadsheet.web.admin.comments;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentPins;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.BulkModeration;
import org.broadsheet.api.moderation.BulkModeration.Seen;
import org.broadsheet.api.moderation.BulkOutcome;
import org.broadsheet.api.moderation.CaseReplies;
import org.broadsheet.api.moderation.CaseReplies.Reply;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DeskSort;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.SanctionOffer;
import org.broadsheet.api.moderation.Sanctions;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/**
 * The moderation desk: a queue, one case of it in full, and what was done last with the way back. The view keeps the
 * versions that the moderator saw, so that nobody decides on what has changed unseen.
 */
@Named("commentsDesk")
@ViewScoped
@AdminPage(path = "/admin/comments/desk", permission = Permission.MODERATE_COMMENTS)
public class DeskBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 25;
    private static final int NAMED = 5;

    @Inject
    private Instance<ModerationDesk> moderation;

    @Inject
    private Instance<BulkModeration> bulk;

    @Inject
    private Instance<CaseReplies> replies;

    @Inject
    private Instance<Sanctions> sanctions;

    @Inject
    private CommentPins pins;

    @Inject
    private CaseOpener opener;

    @Inject
    private Clock clock;

    @Inject
    private EvidenceWords words;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private DeskAddress at = new DeskAddress(DeskView.HELD, "", DeskSort.OLDEST);
    private int page = 1;

    /** Whether the address names the case; a phone then shows it instead of the queue. */
    private boolean addressed;

    private Slice<CaseView> queue;

    /** When the queue was read: what came later is not decided with all that was seen. */
    private Instant seenAt;

    private OpenCase open;
    private List<CaseView> selected = new ArrayList<>();
    private String reason = "";
    private String note = "";

    /** What the open case's writer could be banned by; null before it was asked for. */
    private List<SanctionOffer> offers;

    private String bulkReason = "";
    private String allReason = "";
    private String answer = "";
    private DoneWork done = DoneWork.NOTHING;
    private long waiting;
    private long reported;
    private long spam;

    /** Reads the address and then the desk. */
    public void load() {
        if (!isInstalled()) {
            return;
        }
        at = DeskAddress.read(address);
        page = address.page();
        Long named = address.number("case");
        refresh();
        if (named == null) {
            show(queue.items().isEmpty() ? null : queue.items().get(0).id());
            return;
        }
        addressed = true;
        show(named);
        if (open == null) {
            address.missing();
        }
    }

    /** Shows the case whose id the page's script sends. */
    public void openNamed() {
        Long named = address.number("shown");
        if (named != null) {
            addressed = true;
            show(named);
            reason = "";
            note = "";
            answer = "";
        }
    }

    /** Looks up what the open case's writer could be banned by; that takes counting, so only when somebody wants it. */
    public void offerSanctions() {
        if (open != null) {
            offers = sanctions.get().offers(open.view().id());
        }
    }

    public void approve() {
        decideOpen(Verdict.APPROVE);
    }

    public void reject() {
        decideOpen(Verdict.REJECT);
    }

    public void rejectAsAbuse() {
        decideOpen(Verdict.ABUSE);
    }

    public void markSpam() {
        decideOpen(Verdict.SPAM);
    }

    public void approveSelected() {
        decideSelected(Verdict.APPROVE);
    }

    public void rejectSelected() {
        decideSelected(Verdict.REJECT);
    }

    public void rejectSelectedAsAbuse() {
        decideSelected(Verdict.ABUSE);
    }

    public void markSelectedSpam() {
        decideSelected(Verdict.SPAM);
    }

    public void approveAll() {
        decideAll(Verdict.APPROVE);
    }

    public void rejectAll() {
        decideAll(Verdict.REJECT);
    }

    public void rejectAllAsAbuse() {
        decideAll(Verdict.ABUSE);
    }

    public void markAllSpam() {
        decideAll(Verdict.SPAM);
    }

    /** Approves the open case and answers it. */
    public void reply() {
        if (open == null) {
            return;
        }
        CaseView subject = open.view();
        List<Long> order = ids();
        done = DoneWork.NOTHING;
        boolean went = commands.run("case", () -> {
            Reply reply = replies.get().reply(seen(subject), answer);
            String said = messages.text("desk.replied", name(subject.comment()));
            done = new DoneWork(List.of(), 0, reply, subject.id(), said);
        });
        refresh();
        if (went) {
            answer = "";
        }
        show(went ? following(order, subject.id()) : Long.valueOf(subject.id()));
    }

    /** Puts the open comment on top of its thread, or back into its place. */
    public void pin() {
        if (open != null) {
            long comment = open.view().comment().id();
            commands.run("case", () -> pins.pin(comment, !pins.pinned(comment)));
        }
    }

    /** Whether readers see the open comment on top of its thread; only one that they see can be there. */
    public boolean isPinned() {
        return open != null && pins.pinned(open.view().comment().id());
    }

    /** Takes back what was done last on this page. */
    public void undoDone() {
        DoneWork work = done;
        Long subject = work.caseId() == null ? shownId() : work.caseId();
        if (work.bulkId() != 0) {
            undoBulk(work.bulkId());
        } else if (work.reply() != null) {
            undo(() -> replies.get().takeBack(work.reply()), "desk.reply-undone", 1);
        } else {
            undo(work.decisions());
        }
        refresh();
        show(subject);
    }

    /** Takes back all decisions that were made at once with the one that counts for the open case. */
    public void undoWithOthers() {
        if (open != null && open.context().bulk() != null) {
            undoBulk(open.context().bulk().bulkId());
            refresh();
            show(open.view().id());
        }
    }

    /** Takes back the decision that counts for the open case. */
    public void undoStanding() {
        if (open != null && open.standing() != null) {
            undo(List.of(open.standing()));
            refresh();
            show(open.view().id());
        }
    }

    private void decideOpen(Verdict verdict) {
        if (open == null) {
            return;
        }
        CaseView subject = open.view();
        List<Long> order = ids();
        boolean went = decide(List.of(subject), verdict, new Ruling(reason, note));
        refresh();
        if (went) {
            reason = "";
            note = "";
        }
        show(went ? following(order, subject.id()) : Long.valueOf(subject.id()));
    }

    private void decideSelected(Verdict verdict) {
        if (selected.isEmpty()) {
            messages.warn("desk.nothing-selected");
            return;
        }
        Long shown = shownId();
        List<Long> order = ids();
        List<CaseView> subjects = List.copyOf(selected);
        boolean went = decide(subjects, verdict, new Ruling(bulkReason, ""));
        refresh();
        if (went) {
            bulkReason = "";
        }
        keepSelected(went ? List.of() : subjects);
        show(shown == null || ids().contains(shown) ? shown : following(order, shown));
    }

    private boolean decide(List<CaseView> subjects, Verdict verdict, Ruling ruling) {
        done = DoneWork.NOTHING;
        List<SeenCase> seen = subjects.stream().map(DeskBacking::seen).toList();
        return commands.run("case", () -> {
            List<Long> made = moderation.get().decide(seen, verdict, ruling);
            CaseView first = subjects.get(0);
            done = new DoneWork(
                    made,
                    0,
                    null,
                    subjects.size() == 1 ? first.id() : null,
                    made.isEmpty()
                            ? messages.text("desk.stood-so")
                            : messages.text("desk.did." + verdict, made.size(), name(first.comment())));
        });
    }

    private void decideAll(Verdict verdict) {
        done = DoneWork.NOTHING;
        Long shown = shownId();
        Seen seen = new Seen(queue.total(), seenAt);
        boolean went = commands.run("all", () -> {
            BulkOutcome outcome = bulk.get().decideAll(at.query(), verdict, allReason, seen);
            String said = outcome.done() == 0
                    ? messages.text("desk.stood-so")
                    : messages.text("desk.did-all." + verdict, outcome.done());
            done = new DoneWork(List.of(), outcome.bulkId(), null, null, said);
            sayLeft(outcome);
        });
        if (went) {
            allReason = "";
            selected = new ArrayList<>();
        }
        refresh();
        show(went ? first() : shown);
    }

    private void undoBulk(long bulkId) {
        done = DoneWork.NOTHING;
        commands.run("all", () -> {
            BulkOutcome outcome = bulk.get().undoAll(bulkId);
            done = DoneWork.saying(messages.text("desk.undone", outcome.done()));
            sayLeft(outcome);
        });
    }

    /** Names what somebody else was faster with. */
    private void sayLeft(BulkOutcome outcome) {
        if (outcome.left().isEmpty()) {
            return;
        }
        String names = outcome.left().stream()
                .limit(NAMED)
                .map(one -> messages.text(
                        one.changedBy() == null ? "desk.left.one" : "desk.left.one.by",
                        one.author().isEmpty() ? messages.text("desk.anonymous") : one.author(),
                        one.changedBy()))
                .collect(Collectors.joining(", "));
        int more = Math.max(0, outcome.left().size() - NAMED);
        messages.warn("desk.left", outcome.left().size(), names, more);
    }

    private void undo(List<Long> decisions) {
        undo(() -> moderation.get().undo(decisions), "desk.undone", decisions.size());
    }

    private void undo(Runnable work, String words, int count) {
        done = DoneWork.NOTHING;
        if (commands.run("case", work)) {
            done = DoneWork.saying(messages.text(words, count));
        }
    }

    private Long first() {
        return queue.items().isEmpty() ? null : queue.items().get(0).id();
    }

    /** After a conflict those stay selected that are still as the moderator saw them. */
    private void keepSelected(List<CaseView> before) {
        Set<SeenCase> still = before.stream().map(DeskBacking::seen).collect(Collectors.toSet());
        selected = queue.items().stream()
                .filter(one -> still.contains(seen(one)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void refresh() {
        ModerationDesk desk = moderation.get();
        seenAt = clock.instant();
        queue = new Slice<>(List.of(), 0, 1, PAGE_SIZE);
        // What cannot be searched for finds nothing, and the page says why.
        if (commands.run("search", () -> queue = desk.queue(at.query(), page, PAGE_SIZE)) && page > queue.pages()) {
            page = queue.pages();
            queue = desk.queue(at.query(), page, PAGE_SIZE);
        }
        waiting = desk.waiting();
        reported = desk.queue(DeskView.REPORTED, 1, 1).total();
        spam = at.equals(at.of(DeskView.SPAM)) && at.search().isEmpty()
                ? queue.total()
                : desk.queue(DeskView.SPAM, 1, 1).total();
    }

    /** Shows a case as it is now; null, or one that is gone, shows none. */
    private void show(Long id) {
        open = null;
        offers = null;
        if (id == null) {
            addressed = false;
            return;
        }
        try {
            open = opener.open(moderation.get().open(id));
        } catch (NotFound e) {
            addressed = false;
        }
    }

    /** The first behind this one that the queue still has, else the last one before it, else none. */
    private Long following(List<Long> order, long id) {
        List<Long> now = ids();
        int at = order.indexOf(id);
        return order.stream()
                .skip(at + 1L)
                .filter(now::contains)
                .findFirst()
                .or(() -> order.stream()
                        .limit(Math.max(0, at))
                        .filter(now::contains)
                        .reduce((one, other) -> other))
                .or(() -> now.stream().findFirst())
                .orElse(null);
    }

    private List<Long> ids() {
        return queue.items().stream().map(CaseView::id).toList();
    }

    private Long shownId() {
        return open == null ? null : Long.valueOf(open.view().id());
    }

    private String name(CommentDetails comment) {
        return comment.author().isEmpty() ? messages.text("desk.anonymous") : comment.author();
    }

    private static SeenCase seen(CaseView one) {
        return new SeenCase(one.id(), one.version());
    }

    /** Whether there is a moderation desk at all. */
    public boolean isInstalled() {
        return moderation.isResolvable();
    }

    /** The address of what is shown, without the case that opens by itself. */
    public String getAddress() {
        return addressed && open != null ? caseAddress(open.view().id()) : at.path(page);
    }

    public String caseAddress(long id) {
        return at.path(page) + "&case=" + id;
    }

    /** The queue's address without its page. */
    public String pageAddress() {
        return at.path();
    }

    public String viewAddress(DeskView other) {
        return at.of(other).path();
    }

    /** Everything that a search finds. */
    public String searchAddress(String search) {
        return DeskAddress.finding(search).path();
    }

    /** A case among all. */
    public String neighbourAddress(long id) {
        return DeskAddress.finding("").path() + "&case=" + id;
    }

    public List<DeskView> getViews() {
        return List.of(DeskView.values());
    }

    public List<DeskSort> getSorts() {
        return List.of(DeskSort.values());
    }

    /** How many a view's tab says it has, or null where nobody needs to know. */
    public Long count(DeskView other) {
        return switch (other) {
            case HELD -> waiting;
            case REPORTED -> reported;
            case SPAM -> spam;
            default -> null;
        };
    }

    /** The strongest reason why a case is here, for the queue; empty when nothing that counts speaks against it. */
    public String why(CaseView one) {
        return words.strongest(one.evidence());
    }

    public boolean isAddressed() {
        return addressed;
    }

    public DeskView getView() {
        return at.view();
    }

    public DeskSort getSort() {
        return at.sort();
    }

    /** What is searched for, as typed. */
    public String getSearch() {
        return at.search();
    }

    /** Whether the queue has comments of more than one state. */
    public boolean isMixed() {
        return switch (at.view()) {
            case ALL, NEW_WRITERS, REPORTED -> true;
            default -> false;
        };
    }

    /** What the button says that takes back all that was decided at once. */
    public String getBulkWords() {
        return messages.text("desk.undo.bulk", open.context().bulk().standing());
    }

    public Slice<CaseView> getQueue() {
        return queue;
    }

    public OpenCase getOpen() {
        return open;
    }

    /** How many comments are held. */
    public long getWaiting() {
        return waiting;
    }

    /** What was done last, in words; empty when nothing was. */
    public String getSaid() {
        return done.said();
    }

    /** Whether what was done last can be taken back. */
    public boolean isUndoable() {
        return done.undoable();
    }

    public List<CaseView> getSelected() {
        return selected;
    }

    public void setSelected(List<CaseView> selected) {
        this.selected = selected == null ? new ArrayList<>() : selected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAllReason() {
        return allReason;
    }

    public void setAllReason(String allReason) {
        this.allReason = allReason;
    }

    /** The answer that is being written. */
    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<SanctionOffer> getOffers() {
        return offers;
    }

    /** The form of a sanction on this. */
    public String sanctionAddress(SanctionOffer offer) {
        return "/admin/comments/sanctions?target=" + offer.target().name().toLowerCase(Locale.ROOT) + "&value="
                + address.encoded(offer.value());
    }

    public String getBulkReason() {
        return bulkReason;
    }

    public void setBulkReason(String bulkReason) {
        this.bulkReason = bulkReason;
    }
}
