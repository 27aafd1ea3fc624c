package org.broadsheet.moderation.notice;

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

/** Something that moderators may want to hear of. Only its claim changes, under a lock, hence no version. */
@Entity
@Table(name = "moderation_notice")
@SequenceGenerator(name = "moderation_notice", sequenceName = "moderation_notice_seq", allocationSize = 50)
class ModerationNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderation_notice")
    private long id;

    @Column(name = "comment_id")
    private long commentId;

    @Enumerated(EnumType.STRING)
    private NoticeCause cause;

    @Column(name = "noted_at")
    private Instant notedAt;

    /** Whether those who want to hear at once have. */
    @Column(name = "told")
    private boolean told;

    protected ModerationNotice() {}

    ModerationNotice(long commentId, NoticeCause cause, Instant notedAt) {
        this.commentId = commentId;
        this.cause = cause;
        this.notedAt = notedAt;
    }

    void tell() {
        told = true;
    }

    long id() {
        return id;
    }

    long commentId() {
        return commentId;
    }

    NoticeCause cause() {
        return cause;
    }
}
