package org.broadsheet.moderation.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.broadsheet.api.moderation.Verdict;

/** A verdict that stands, with what the classifier needs of the comment. One a case; the desk's versions guard it. */
@Entity
@Table(name = "lesson")
class TaughtLesson {

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Column(name = "comment_id")
    private long commentId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private byte[] features;

    @Column(name = "features_version")
    private int featuresVersion;

    @Column(name = "spam_odds")
    private Double spamOdds;

    @Column(name = "spam_weight")
    private Double spamWeight;

    @Column(name = "abuse_odds")
    private Double abuseOdds;

    @Column(name = "abuse_weight")
    private Double abuseWeight;

    @Column(name = "taught_at")
    private Instant taughtAt;

    protected TaughtLesson() {}

    TaughtLesson(long caseId, long commentId, Verdict verdict, SparseVector features, Instant taughtAt) {
        this.caseId = caseId;
        this.commentId = commentId;
        this.verdict = verdict;
        this.taughtAt = taughtAt;
        take(features);
    }

    /** What the screening thought of the comment before anybody judged it. */
    void thought(Thought spam, Thought abuse) {
        spamOdds = spam == null ? null : spam.odds();
        spamWeight = spam == null ? null : spam.weight();
        abuseOdds = abuse == null ? null : abuse.odds();
        abuseWeight = abuse == null ? null : abuse.weight();
    }

    void change(Verdict newVerdict, Instant time) {
        verdict = newVerdict;
        taughtAt = time;
    }

    final void take(SparseVector vector) {
        features = vector.bytes();
        featuresVersion = Features.VERSION;
    }

    long caseId() {
        return caseId;
    }

    long commentId() {
        return commentId;
    }

    Verdict verdict() {
        return verdict;
    }

    SparseVector features() {
        return SparseVector.read(features);
    }

    boolean outdated() {
        return featuresVersion != Features.VERSION;
    }
}
