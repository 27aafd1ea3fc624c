package org.broadsheet.moderation.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.broadsheet.api.moderation.AppealView;
import org.broadsheet.moderation.desk.CaseBook;

/** A writer asked again. Written once; that a decision answers it is noted by a statement, hence no version. */
@Entity
@Table(name = "appeal")
@SequenceGenerator(name = "appeal", sequenceName = "appeal_seq", allocationSize = 50)
class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal")
    private long id;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "case_id")
    private long caseId;

    private String text;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    protected Appeal() {}

    Appeal(CaseBook.Entry subject, String text, Instant askedAt) {
        this.commentId = subject.commentId();
        this.caseId = subject.caseId();
        this.text = text;
        this.askedAt = askedAt;
    }

    /** Nothing of what its writer said stays. */
    void forget() {
        text = "";
    }

    long commentId() {
        return commentId;
    }

    long caseId() {
        return caseId;
    }

    String text() {
        return text;
    }

    Instant askedAt() {
        return askedAt;
    }

    AppealView view() {
        return new AppealView(caseId, text, askedAt, answeredAt != null);
    }
}
