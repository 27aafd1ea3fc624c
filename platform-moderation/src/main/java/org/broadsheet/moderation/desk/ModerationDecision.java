package org.broadsheet.moderation.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.DecisionView;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;

/** Something a moderator did. Never deleted: taking it back is recorded beside it. */
@Entity
@Table(name = "moderation_decision")
@SequenceGenerator(name = "moderation_decision", sequenceName = "moderation_decision_seq", allocationSize = 50)
class ModerationDecision {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderation_decision")
    private long id;

    @Version
    private long version;

    @Column(name = "case_id", updatable = false)
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before", updatable = false)
    private CommentState before;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_after", updatable = false)
    private CommentState after;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Verdict verdict;

    @Column(name = "moderator_id", updatable = false)
    private long moderatorId;

    @Column(updatable = false)
    private String moderator;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String note;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    /** Of those that were made at once the id of the first; null when it was made for itself. */
    @Column(name = "bulk_id")
    private Long bulkId;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected ModerationDecision() {}

    ModerationDecision(ModerationCase subject, Verdict verdict, Actor moderator, Ruling ruling, Instant time) {
        this.caseId = subject.id();
        this.before = subject.state();
        this.after = verdict.state();
        this.verdict = verdict;
        this.moderatorId = moderator.accountId();
        this.moderator = name(moderator);
        this.reason = ruling.reason();
        this.note = ruling.note();
        this.decidedAt = time;
    }

    void undo(Actor actor, Instant time) {
        undoneAt = time;
        undoneBy = name(actor);
    }

    boolean undone() {
        return undoneAt != null;
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    Long bulkId() {
        return bulkId;
    }

    CommentState after() {
        return after;
    }

    CommentState before() {
        return before;
    }

    /** Of a decision by a node that knew no abuse, what its outcome says. */
    Verdict verdict() {
        if (verdict == null) {
            return switch (after) {
                case APPROVED -> Verdict.APPROVE;
                case SPAM -> Verdict.SPAM;
                default -> Verdict.REJECT;
            };
        }
        return verdict;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String moderator() {
        return moderator;
    }

    String note() {
        return note;
    }

    DecisionView view() {
        return new DecisionView(id, before, after, verdict(), moderator, reason, decidedAt, undoneAt, undoneBy, note);
    }

    private static String name(Actor actor) {
        String name = actor.name().isBlank() ? actor.login() : actor.name();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
