package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentDecisions;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.moderation.screening.AdvertisedAgain;
import org.broadsheet.moderation.screening.RuleBook;

/**
 * Looks at held comments again when a later one shows them in another light. Only at those that no moderator has decided
 * on: a person's word stands.
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

    void look(@Observes AdvertisedAgain event) {
        for (long commentId : event.earlier().stream().sorted().toList()) {
            cases.ofComment(commentId)
                    .filter(one -> one.state() == CommentState.HELD)
                    .filter(one -> cases.decisions(List.of(one)).isEmpty())
                    .ifPresent(one -> reconsider(one, event));
        }
    }

    /** What the site makes of the rule's weight. */
    private double percent(String finding) {
        return rules.rules().stream()
                .filter(rule -> rule.name().equals(rules.ruleOf(finding)))
                .mapToInt(RuleBook.KnownRule::weight)
                .findFirst()
                .orElse(100);
    }

    private void reconsider(ModerationCase subject, AdvertisedAgain event) {
        List<Evidence> evidence = new ArrayList<>(subject.evidence());
        Optional<Evidence> first = evidence.stream()
                .filter(piece -> rules.ruleOf(piece.rule()).equals(rules.ruleOf(event.evidence())))
                .findFirst();
        if (evidence.stream().anyMatch(piece -> piece.rule().equals(event.evidence()))) {
            return;
        }
        evidence.add(new Evidence(
                event.evidence(),
                first.map(Evidence::matched).orElse(""),
                "",
                event.weight() * percent(event.evidence()) / 100,
                first.map(Evidence::counted).orElse(true)));
        CommentState state = rules.weigh(evidence);
        subject.reconsider(state, evidence);
        if (state != CommentState.HELD) {
            actor.runAs(Actor.SYSTEM, () -> decisions.decide(subject.commentId(), state));
        }
    }
}
