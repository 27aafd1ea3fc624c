package org.broadsheet.moderation.desk;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.BulkModeration;
import org.broadsheet.api.moderation.BulkModeration.Seen;
import org.broadsheet.api.moderation.BulkOutcome.Left;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.desk.BulkDesk.Step;

/** The steps of {@link BulkDesk}. Each that writes has a transaction of its own. */
@ApplicationScoped
@Transactional
class BulkSteps {

    private final ModerationDesk desk;
    private final Cases cases;
    private final CommentCatalog comments;
    private final Clock clock;

    /** For the container's proxy. */
    protected BulkSteps() {
        this(null, null, null, null);
    }

    @Inject
    BulkSteps(ModerationDesk desk, Cases cases, CommentCatalog comments, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.comments = comments;
        this.clock = clock;
    }

    /** @throws InvalidInput for the field {@code q} when there are too many, or more than were seen */
    List<SeenCase> find(DeskQuery query, Seen seen) {
        List<SeenCase> found = cases.seen(new CaseFilter(query, clock.instant(), seen.at()), BulkModeration.MOST + 1);
        if (found.size() > BulkModeration.MOST) {
            throw new InvalidInput(FieldError.of("q", "bulk-too-many", BulkModeration.MOST));
        }
        if (found.size() > seen.count()) {
            throw new InvalidInput(FieldError.of("q", "bulk-more", found.size(), seen.count()));
        }
        return found;
    }

    /** @param bulkId 0 when these are the first */
    @Transactional(TxType.REQUIRES_NEW)
    Step decide(long bulkId, List<SeenCase> step, Verdict verdict, String reason) {
        Map<Long, ModerationCase> now = cases
                .findAll(step.stream().map(SeenCase::id).toList())
                .stream()
                .collect(toMap(ModerationCase::id, Function.identity()));
        List<SeenCase> same = step.stream()
                .filter(one -> Optional.ofNullable(now.get(one.id()))
                        .filter(known -> known.version() == one.version())
                        .isPresent())
                .toList();
        List<Long> changed = step.stream()
                .filter(one -> !same.contains(one))
                .map(SeenCase::id)
                .toList();
        List<Long> made = desk.decide(same, verdict, reason);
        Long first = made.stream().min(Long::compare).orElse(null);
        cases.join(made, bulkId == 0 && first != null ? first : bulkId);
        return new Step(first, made.size(), left(changed));
    }

    List<Long> standing(long bulkId) {
        return cases.standing(bulkId);
    }

    /** Takes back those of these decisions that count for their cases still. */
    @Transactional(TxType.REQUIRES_NEW)
    Step undo(List<Long> decisionIds) {
        List<ModerationDecision> decisions = decisions(decisionIds);
        List<ModerationCase> subjects =
                cases.findAll(decisions.stream().map(ModerationDecision::caseId).toList());
        Map<Long, ModerationDecision> latest = cases.decisions(subjects).stream()
                .filter(decision -> !decision.undone())
                .collect(toMap(ModerationDecision::caseId, Function.identity(), (earlier, later) -> later));
        List<Long> back = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        for (ModerationDecision decision : decisions) {
            if (decision.equals(latest.get(decision.caseId()))) {
                back.add(decision.id());
            } else if (!decision.undone()) {
                changed.add(decision.caseId());
            }
        }
        desk.undo(back);
        return new Step(null, back.size(), left(changed));
    }

    List<Left> leftOf(List<Long> decisionIds) {
        return left(
                decisions(decisionIds).stream().map(ModerationDecision::caseId).toList());
    }

    /** Who wrote these, and who decided on them last. */
    List<Left> left(List<Long> caseIds) {
        List<ModerationCase> subjects = cases.findAll(caseIds);
        Map<Long, String> authors = comments
                .findAll(subjects.stream().map(ModerationCase::commentId).toList())
                .stream()
                .collect(toMap(CommentDetails::id, CommentDetails::author));
        Map<Long, String> moderators = cases.decisions(subjects).stream()
                .collect(toMap(ModerationDecision::caseId, ModerationDecision::moderator, (earlier, later) -> later));
        return subjects.stream()
                .map(one -> new Left(one.id(), authors.getOrDefault(one.commentId(), ""), moderators.get(one.id())))
                .toList();
    }

    private List<ModerationDecision> decisions(List<Long> ids) {
        return ids.stream().map(cases::findDecision).flatMap(Optional::stream).toList();
    }
}
