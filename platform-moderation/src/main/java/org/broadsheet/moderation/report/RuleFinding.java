package org.broadsheet.moderation.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;

/** A rule found something in a comment. Written once and never changed, hence without a version. */
@Entity
@Table(name = "rule_finding")
@SequenceGenerator(name = "rule_finding", sequenceName = "rule_finding_seq", allocationSize = 50)
class RuleFinding {

    private static final List<CommentState> BY_STRICTNESS =
            List.of(CommentState.APPROVED, CommentState.HELD, CommentState.SPAM);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rule_finding")
    private long id;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "rule_name")
    private String rule;

    private String finding;

    private double weight;

    private boolean counted;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_with")
    private CommentState with;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_without")
    private CommentState without;

    private int effect;

    @Column(name = "screened_at")
    private Instant screenedAt;

    protected RuleFinding() {}

    /**
     * @param with    what the rules make of the comment with all that this rule found
     * @param without what they make of it without
     */
    RuleFinding(
            long commentId,
            String rule,
            Evidence evidence,
            CommentState with,
            CommentState without,
            Instant screenedAt) {
        this.commentId = commentId;
        this.rule = rule;
        this.finding = evidence.rule();
        this.weight = evidence.weight();
        this.counted = evidence.counted();
        this.with = with;
        this.without = without;
        this.effect = Integer.signum(BY_STRICTNESS.indexOf(with) - BY_STRICTNESS.indexOf(without));
        this.screenedAt = screenedAt;
    }

    String rule() {
        return rule;
    }

    String finding() {
        return finding;
    }

    double weight() {
        return weight;
    }

    boolean counted() {
        return counted;
    }

    CommentState with() {
        return with;
    }

    CommentState without() {
        return without;
    }

    int effect() {
        return effect;
    }
}
