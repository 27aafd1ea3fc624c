package org.broadsheet.moderation.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.CaseContext;
import org.broadsheet.api.moderation.CaseContext.Bulk;
import org.broadsheet.api.moderation.CaseContext.Mark;
import org.broadsheet.api.moderation.CaseContext.Neighbour;
import org.broadsheet.api.moderation.CaseContext.Shared;
import org.broadsheet.api.moderation.CaseContext.Writer;
import org.broadsheet.api.moderation.CaseContexts;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.moderation.trace.TraceMark;
import org.broadsheet.moderation.trace.TraceSearch;
import org.broadsheet.moderation.trace.TraceSearch.By;

/**
 * Gathers what stands around a case. The thread comes from core, the rest from what comments left behind, so that it is
 * known even when a comment's personal data are gone. Everything has an end: a story may have ten thousand comments, and
 * a spammer may have sent as many.
 */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class CaseSurroundings implements CaseContexts {

    private static final int DEEPEST = 20;
    private static final int BESIDE = 2;
    private static final int BELOW = 5;
    private static final int LATEST = 10;
    private static final int ALIKE = 5;
    private static final int TEXT = 280;

    private final Cases cases;
    private final CommentCatalog comments;
    private final ThreadRows thread;
    private final TraceSearch traces;

    /** For the container's proxy. */
    protected CaseSurroundings() {
        this(null, null, null, null);
    }

    @Inject
    CaseSurroundings(Cases cases, CommentCatalog comments, ThreadRows thread, TraceSearch traces) {
        this.cases = cases;
        this.comments = comments;
        this.thread = thread;
        this.traces = traces;
    }

    @Override
    public CaseContext context(long caseId) {
        ModerationCase subject = cases.find(caseId).orElseThrow(() -> new NotFound("case", caseId));
        long id = subject.commentId();
        CommentDetails comment = comments.find(id).orElseThrow(() -> new NotFound("comment of case", caseId));
        List<Long> before = new ArrayList<>(thread.before(comment, BESIDE));
        Collections.reverse(before);
        return new CaseContext(
                caseId,
                above(comment),
                neighbours(Stream.concat(before.stream(), thread.after(comment, BESIDE).stream())
                        .toList()),
                neighbours(thread.below(id, BELOW)),
                writer(id),
                shared(id),
                neighbours(traces.alike(id, ALIKE)),
                bulk(subject));
    }

    private List<Neighbour> above(CommentDetails comment) {
        List<Long> ids = new ArrayList<>();
        Long parent = comment.parentId();
        while (parent != null && ids.size() < DEEPEST) {
            ids.add(0, parent);
            parent = comments.find(parent).map(CommentDetails::parentId).orElse(null);
        }
        return neighbours(ids);
    }

    private Writer writer(long commentId) {
        return traces.marks(commentId, By.WRITER).stream()
                .findFirst()
                .map(mark -> writer(commentId, traces.newest(mark, Writer.MOST)))
                .orElse(null);
    }

    private Writer writer(long commentId, List<Long> theirs) {
        List<ModerationCase> known = cases.ofComments(theirs);
        Map<CommentState, Long> states = known.stream().collect(groupingBy(ModerationCase::state, counting()));
        long abuse = latest(known).values().stream()
                .filter(decision -> decision.verdict() == Verdict.ABUSE)
                .count();
        return new Writer(
                "writer:#" + commentId,
                count(states, CommentState.APPROVED),
                count(states, CommentState.HELD),
                count(states, CommentState.REJECTED),
                count(states, CommentState.SPAM),
                (int) abuse,
                neighbours(theirs.stream()
                        .filter(id -> id != commentId)
                        .limit(LATEST)
                        .toList()));
    }

    private static int count(Map<CommentState, Long> states, CommentState state) {
        return states.getOrDefault(state, 0L).intValue();
    }

    private List<Shared> shared(long commentId) {
        return Stream.of(Mark.values())
                .flatMap(mark -> traces.marks(commentId, By.valueOf(mark.name())).stream()
                        .map(trace -> shared(commentId, mark, trace)))
                .filter(one -> one.others() > 0)
                .toList();
    }

    private Shared shared(long commentId, Mark mark, TraceMark trace) {
        String host = mark == Mark.HOST ? trace.keys().get(0) : "";
        String prefix = mark.name().toLowerCase(Locale.ROOT) + ":";
        int others = (int) traces.newest(trace, Writer.MOST + 1).stream()
                .filter(id -> id != commentId)
                .limit(Writer.MOST)
                .count();
        return new Shared(mark, host, others, prefix + (host.isEmpty() ? "#" + commentId : host));
    }

    private Bulk bulk(ModerationCase subject) {
        return Optional.ofNullable(latest(List.of(subject)).get(subject.id()))
                .map(ModerationDecision::bulkId)
                .map(id -> new Bulk(id, cases.standing(id).size()))
                .orElse(null);
    }

    /** By case, the decision that stands. */
    private Map<Long, ModerationDecision> latest(Collection<ModerationCase> subjects) {
        return cases.decisions(subjects).stream()
                .filter(decision -> !decision.undone())
                .collect(toMap(ModerationDecision::caseId, Function.identity(), (earlier, later) -> later));
    }

    private List<Neighbour> neighbours(List<Long> ids) {
        Map<Long, CommentDetails> details =
                comments.findAll(ids).stream().collect(toMap(CommentDetails::id, Function.identity()));
        Map<Long, Long> caseIds =
                cases.ofComments(ids).stream().collect(toMap(ModerationCase::commentId, ModerationCase::id));
        return ids.stream()
                .map(details::get)
                .filter(Objects::nonNull)
                .map(one -> new Neighbour(
                        one.id(), caseIds.get(one.id()), one.author(), cut(one.text()), one.state(), one.postedAt()))
                .toList();
    }

    /** Not in the middle of a character that takes two. */
    private static String cut(String text) {
        if (text.length() <= TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(TEXT - 1)) ? TEXT - 1 : TEXT;
        return text.substring(0, end) + "…";
    }
}
