package org.broadsheet.web.admin.comments;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
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
    private static final String PATH = "/admin/comments/desk";

    @Inject
    private Instance<ModerationDesk> moderation;

    @Inject
    private CaseOpener opener;

    @Inject
    private EvidenceWords words;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private DeskView view = DeskView.HELD;
    private int page = 1;

    /** Whether the address names the case; a phone then shows it instead of the queue. */
    private boolean addressed;

    private Slice<CaseView> queue;
    private OpenCase open;
    private List<CaseView> selected = new ArrayList<>();
    private String reason = "";
    private String bulkReason = "";
    private List<Long> done = List.of();

    /** The one case that was decided last, or null when it was none or several. */
    private Long doneCase;

    private String said = "";
    private long waiting;
    private long spam;

    /** Reads the address and then the desk. */
    public void load() {
        if (!isInstalled()) {
            return;
        }
        view = address.constant("view", DeskView.class, DeskView.HELD);
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

    /** Takes back what was done last on this page. */
    public void undoDone() {
        undo(done, doneCase == null ? shownId() : doneCase);
    }

    /** Takes back the decision that counts for the open case. */
    public void undoStanding() {
        if (open != null && open.standing() != null) {
            undo(List.of(open.standing()), open.view().id());
        }
    }

    private void decideOpen(Verdict verdict) {
        if (open == null) {
            return;
        }
        CaseView subject = open.view();
        List<Long> order = ids();
        boolean went = decide(List.of(subject), verdict, reason);
        refresh();
        if (went) {
            reason = "";
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
        boolean went = decide(subjects, verdict, bulkReason);
        refresh();
        if (went) {
            bulkReason = "";
        }
        keepSelected(went ? List.of() : subjects);
        show(shown == null || ids().contains(shown) ? shown : following(order, shown));
    }

    private boolean decide(List<CaseView> subjects, Verdict verdict, String why) {
        forget();
        List<SeenCase> seen = subjects.stream().map(DeskBacking::seen).toList();
        return commands.run("case", () -> {
            done = List.copyOf(moderation.get().decide(seen, verdict, why));
            CaseView first = subjects.get(0);
            doneCase = subjects.size() == 1 ? first.id() : null;
            said = done.isEmpty()
                    ? messages.text("desk.stood-so")
                    : messages.text("desk.did." + verdict, done.size(), name(first.comment()));
        });
    }

    private void undo(List<Long> decisions, Long subject) {
        forget();
        if (commands.run("case", () -> moderation.get().undo(decisions))) {
            said = messages.text("desk.undone", decisions.size());
        }
        refresh();
        show(subject);
    }

    private void forget() {
        done = List.of();
        doneCase = null;
        said = "";
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
        queue = desk.queue(view, page, PAGE_SIZE);
        if (page > queue.pages()) {
            page = queue.pages();
            queue = desk.queue(view, page, PAGE_SIZE);
        }
        waiting = desk.waiting();
        spam = view == DeskView.SPAM
                ? queue.total()
                : desk.queue(DeskView.SPAM, 1, 1).total();
    }

    /** Shows a case as it is now; null, or one that is gone, shows none. */
    private void show(Long id) {
        open = null;
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
        return addressed && open != null
                ? caseAddress(open.view().id())
                : pageAddress() + (page == 1 ? "" : "&page=" + page);
    }

    public String caseAddress(long id) {
        return pageAddress() + (page == 1 ? "" : "&page=" + page) + "&case=" + id;
    }

    /** The queue's address without its page. */
    public String pageAddress() {
        return viewAddress(view);
    }

    public String viewAddress(DeskView other) {
        return PATH + "?view=" + other.name().toLowerCase(Locale.ROOT);
    }

    public List<DeskView> getViews() {
        return List.of(DeskView.values());
    }

    /** How many a view's tab says it has, or null where nobody needs to know. */
    public Long count(DeskView other) {
        return switch (other) {
            case HELD -> waiting;
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
        return view;
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
        return said;
    }

    /** Whether what was done last can be taken back. */
    public boolean isUndoable() {
        return !done.isEmpty();
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

    public String getBulkReason() {
        return bulkReason;
    }

    public void setBulkReason(String bulkReason) {
        this.bulkReason = bulkReason;
    }
}
