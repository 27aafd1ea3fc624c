package org.broadsheet.moderation.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A decision whose writer is to be told, until that is queued. Written once and deleted, hence no version. */
@Entity
@Table(name = "decision_letter")
class DecisionLetter {

    @Id
    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "due_at")
    private Instant dueAt;

    protected DecisionLetter() {}

    DecisionLetter(long decisionId, long commentId, Instant dueAt) {
        this.decisionId = decisionId;
        this.commentId = commentId;
        this.dueAt = dueAt;
    }

    long decisionId() {
        return decisionId;
    }

    long commentId() {
        return commentId;
    }
}
