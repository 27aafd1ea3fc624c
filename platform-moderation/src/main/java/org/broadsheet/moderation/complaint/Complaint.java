package org.broadsheet.moderation.complaint;

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
import org.broadsheet.api.moderation.ComplaintReason;
import org.broadsheet.moderation.desk.CaseBook;

/**
 * What one reader said against a comment. Written once; that a decision settles it is noted by one statement for all of
 * a case, hence no version.
 */
@Entity
@Table(name = "complaint")
@SequenceGenerator(name = "complaint", sequenceName = "complaint_seq", allocationSize = 50)
class Complaint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint")
    private long id;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private ComplaintReason reason;

    private String text;

    /** Tells readers apart, as well as that can be without cookies: a hash of address and browser. */
    private String reader;

    /** What counts towards the threshold: browsers can be made up, addresses less so. */
    private String address;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private Long settledBy;

    protected Complaint() {}

    Complaint(
            CaseBook.Entry subject,
            ComplaintReason reason,
            String text,
            String reader,
            String address,
            Instant filedAt) {
        this.commentId = subject.commentId();
        this.caseId = subject.caseId();
        this.reason = reason;
        this.text = text;
        this.reader = reader;
        this.address = address;
        this.filedAt = filedAt;
    }

    long caseId() {
        return caseId;
    }

    ComplaintReason reason() {
        return reason;
    }

    String text() {
        return text;
    }

    String reader() {
        return reader;
    }

    String address() {
        return address;
    }

    Instant filedAt() {
        return filedAt;
    }
}
