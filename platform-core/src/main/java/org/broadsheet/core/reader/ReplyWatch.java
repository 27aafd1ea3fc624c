package org.broadsheet.core.reader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The wish to be told of answers to one comment. */
@Entity
@Table(name = "reply_watch")
class ReplyWatch {

    @Id
    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "root_id")
    private long rootId;

    @Column(name = "address_id")
    private long addressId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ReplyWatch() {}

    ReplyWatch(long commentId, long rootId, long addressId, Instant now) {
        this.commentId = commentId;
        this.rootId = rootId;
        this.addressId = addressId;
        this.createdAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean on() {
        return endedAt == null;
    }

    long commentId() {
        return commentId;
    }

    long rootId() {
        return rootId;
    }

    long addressId() {
        return addressId;
    }
}
