package org.broadsheet.moderation.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDecisions;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DecisionView;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.CaseDecided.Act;

/**
 * Decides by core's {@link CommentDecisions}, which fires the events that pages and mail follow, and keeps the record.
 * Cases are taken in the order of their ids, so that two bulk decisions wait for each other and do not deadlock.
 */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class Desk implements ModerationDesk {

    private static final int LARGEST_PAGE = 500;

    private final Cases cases;
    private final CommentCatalog comments;
    private final CommentDecisions decisions;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<CaseDecided> decided;

    /** For the container's proxy. */
    protected Desk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Desk(
            Cases cases,
            CommentCatalog comments,
            CommentDecisions decisions,
            CurrentActor actor,
            Clock clock,
            Event<CaseDecided> decided) {
        this.cases = cases;
        this.comments = comments;
        this.decisions = decisions;
        this.actor = actor;
        this.clock = clock;
        this.decided = decided;
    }

    @Override
    public Slice<CaseView> queue(DeskView view, int page, int size) {
        return queue(DeskQuery.of(view), page, size);
    }

    @Override
    public Slice<CaseView> queue(DeskQuery query, int page, int size) {
        int number = Math.max(1, page);
        int limit = Math.min(LARGEST_PAGE, Math.max(1, size));
        int offset = (int) Math.min(Integer.MAX_VALUE, (number - 1L) * limit);
        CaseFilter filter = CaseFilter.of(query, clock.instant());
        return new Slice<>(views(cases.list(filter, offset, limit)), cases.count(filter), number, limit);
    }

    @Override
    public long waiting() {
        return cases.count(CaseFilter.of(DeskView.HELD, clock.instant()));
    }

    @Override
    public CaseView open(long caseId) {
        return views(List.of(find(caseId))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("comment of case", caseId));
    }

    @Override
    @Transactional
    public List<Long> decide(List<SeenCase> seen, Verdict verdict, String reason) {
        return decide(seen, verdict, new Ruling(reason, ""));
    }

    @Override
    @Transactional
    public List<Long> decide(List<SeenCase> seen, Verdict verdict, Ruling ruling) {
        check(ruling);
        CommentState to = verdict.state();
        Actor moderator = actor.get();
        Instant now = clock.instant();
        List<ModerationDecision> made = new ArrayList<>();
        for (SeenCase one :
                seen.stream().sorted(Comparator.comparingLong(SeenCase::id)).toList()) {
            ModerationCase subject = find(one.id());
            if (standsSo(subject, verdict)) {
                continue;
            }
            if (subject.version() != one.version()) {
                throw conflict(subject, one.version());
            }
            ModerationDecision decision = new ModerationDecision(subject, verdict, moderator, ruling, now);
            cases.add(decision);
            move(subject, to);
            decided.fire(event(subject, verdict, new Act(decision.id(), false, decision.note(), now)));
            made.add(decision);
        }
        return made.stream().map(ModerationDecision::id).toList();
    }

    @Override
    @Transactional
    public void undo(List<Long> decisionIds) {
        Instant now = clock.instant();
        List<ModerationDecision> standing = decisionIds.stream()
                .distinct()
                .map(id -> cases.findDecision(id).orElseThrow(() -> new NotFound("decision", id)))
                .filter(decision -> !decision.undone())
                .sorted(Comparator.comparingLong(ModerationDecision::caseId)
                        .thenComparing(ModerationDecision::decidedAt, Comparator.reverseOrder())
                        .thenComparing(ModerationDecision::id, Comparator.reverseOrder()))
                .toList();
        for (ModerationDecision decision : standing) {
            ModerationCase subject = find(decision.caseId());
            if (!decision.equals(latest(subject))) {
                // Somebody has decided since; taking back what lies below would silently take that back, too.
                throw conflict(subject, subject.version());
            }
            decision.undo(actor.get(), now);
            // What came since is no part of the decision: a comment that was changed or reported waits for a moderator.
            move(subject, subject.state() == decision.after() ? decision.before() : subject.state());
            ModerationDecision standingNow = latest(subject);
            decided.fire(event(
                    subject,
                    standingNow == null ? null : standingNow.verdict(),
                    new Act(decision.id(), true, decision.note(), now)));
        }
    }

    private static void check(Ruling ruling) {
        List<FieldError> errors = new ArrayList<>();
        if (ruling.reason().length() > Ruling.MAX_REASON) {
            errors.add(FieldError.of("reason", "too-long", Ruling.MAX_REASON));
        }
        if (ruling.note().length() > Ruling.MAX_NOTE) {
            errors.add(FieldError.of("note", "too-long", Ruling.MAX_NOTE));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static CaseDecided event(ModerationCase subject, Verdict standing, Act act) {
        return new CaseDecided(subject.id(), subject.commentId(), standing, subject.evidence(), act);
    }

    private void move(ModerationCase subject, CommentState to) {
        long version = subject.version();
        subject.move(to);
        // A confirmation changes no state, and yet two of them at the same moment must notice each other.
        cases.raise(subject);
        // At once, while it can still be told who was faster; later it would be an error of the commit.
        if (!cases.flush()) {
            throw new EditConflict("case", subject.id(), version, version + 1, null);
        }
        decisions.decide(subject.commentId(), to);
    }

    /**
     * Whether a moderator has decided just this. Where only the screening did, a person's word confirms it, and teaches;
     * what was rejected for another reason can still be called abuse.
     */
    private boolean standsSo(ModerationCase subject, Verdict verdict) {
        if (subject.state() != verdict.state()) {
            return false;
        }
        ModerationDecision latest = latest(subject);
        return latest != null && latest.verdict() == verdict;
    }

    private ModerationDecision latest(ModerationCase subject) {
        return cases.decisions(List.of(subject)).stream()
                .filter(decision -> !decision.undone())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private EditConflict conflict(ModerationCase subject, long seen) {
        ModerationDecision latest = latest(subject);
        return new EditConflict(
                "case", subject.id(), seen, subject.version(), latest == null ? null : latest.moderator());
    }

    private ModerationCase find(long caseId) {
        return cases.find(caseId).orElseThrow(() -> new NotFound("case", caseId));
    }

    private List<CaseView> views(Collection<ModerationCase> found) {
        Map<Long, CommentDetails> details =
                comments.findAll(found.stream().map(ModerationCase::commentId).toList()).stream()
                        .collect(Collectors.toMap(CommentDetails::id, Function.identity()));
        Map<Long, List<DecisionView>> histories = cases.decisions(found).stream()
                .collect(groupingBy(ModerationDecision::caseId, mapping(ModerationDecision::view, toList())));
        return found.stream()
                .map(one -> view(one, details.get(one.commentId()), histories.getOrDefault(one.id(), List.of())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static CaseView view(ModerationCase one, CommentDetails comment, List<DecisionView> history) {
        return comment == null
                ? null
                : new CaseView(
                        one.id(),
                        one.version(),
                        comment,
                        one.screened(),
                        one.evidence(),
                        one.openedAt(),
                        history,
                        one.risk(),
                        one.firstByWriter());
    }
}
