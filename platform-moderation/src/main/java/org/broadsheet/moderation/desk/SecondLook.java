package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentDecisions;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.moderation.screening.EarlierInNewLight;
import org.broadsheet.moderation.screening.RuleBook;

/**
 * Looks at a comment again when a later one shows it in another light. Only where no moderator has decided, ever: a
 * person's word stands; and not at comments by writers who are known to own their address. It gets only stricter: a held
 * comment may be spam now, a published one is held, for a person to look at.
 */
@ApplicationScoped
class SecondLook {

    private final Cases cases;
    private final CommentDecisions decisions;
    private final CurrentActor actor;
    private final RuleBook rules;

    /** For the container's proxy. */
    protected SecondLook() {
        this(null, null, null, null);
    }

    @Inject
    SecondLook(Cases cases, CommentDecisions decisions, CurrentActor actor, RuleBook rules) {
        this.cases = cases;
        this.decisions = decisions;
        this.actor = actor;
        this.rules = rules;
    }

    /**
     * In a transaction of its own, so that one comment's conflict costs no other its look.
     *
     * @throws EditConflict when somebody else changed the case in between; to be tried again
     */
    @Transactional(TxType.REQUIRES_NEW)
    void look(long commentId, EarlierInNewLight light) {
        cases.ofComment(commentId)
                .filter(one -> undecided(one.state(), light))
                .filter(one -> !one.trusted())
                .filter(one -> cases.decisions(List.of(one)).isEmpty())
                .ifPresent(one -> reconsider(one, light));
    }

    private static boolean undecided(CommentState state, EarlierInNewLight light) {
        return state == CommentState.HELD || (state == CommentState.APPROVED && light.published());
    }

    /** What the site makes of the rule's weight. */
    private double percent(String finding) {
        return rules.rules().stream()
                .filter(rule -> rule.name().equals(rules.ruleOf(finding)))
                .mapToInt(RuleBook.KnownRule::weight)
                .findFirst()
                .orElse(100);
    }

    private void reconsider(ModerationCase subject, EarlierInNewLight light) {
        List<Evidence> evidence = new ArrayList<>(subject.evidence());
        if (evidence.stream().map(Evidence::rule).anyMatch(light.known()::contains)) {
            return;
        }
        Optional<Evidence> first = evidence.stream()
                .filter(piece -> rules.ruleOf(piece.rule()).equals(rules.ruleOf(light.evidence())))
                .findFirst();
        String matched = light.earlier().getOrDefault(subject.commentId(), "");
        evidence.add(new Evidence(
                light.evidence(),
                matched.isEmpty() ? first.map(Evidence::matched).orElse("") : matched,
                light.detail(),
                light.weight() * percent(light.evidence()) / 100,
                first.map(Evidence::counted).orElse(true)));
        CommentState before = subject.state();
        CommentState state = stricter(before, rules.weigh(evidence));
        long version = subject.version();
        subject.reconsider(state, evidence);
        // At once, while the moderator who was faster can still be told from other trouble.
        if (!cases.flush()) {
            throw new EditConflict("case", subject.id(), version, version + 1, null);
        }
        if (state != before) {
            actor.runAs(Actor.SYSTEM, () -> decisions.decide(subject.commentId(), state));
        }
    }

    private static CommentState stricter(CommentState before, CommentState weighed) {
        if (before == CommentState.APPROVED) {
            return weighed == CommentState.APPROVED ? CommentState.APPROVED : CommentState.HELD;
        }
        return weighed == CommentState.SPAM ? CommentState.SPAM : before;
    }
}
