package org.broadsheet.moderation.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One thing that a comment can be compared with others by. Written once and never changed, hence without a version. */
@Entity
@IdClass(CommentTrace.Key.class)
@Table(name = "comment_trace")
class CommentTrace {

    @Id
    @Column(name = "comment_id")
    private long commentId;

    /** Counts a comment's traces. */
    @Id
    private short item;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TraceKind kind;

    @Column(name = "trace_key")
    private String traceKey;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** Of hosts alone. */
    @Column(name = "article_id")
    private Long articleId;

    /** Of hosts alone. */
    @Column(name = "sender")
    private String sender;

    protected CommentTrace() {}

    CommentTrace(long commentId, int item, TraceKey key, Instant seenAt) {
        this.commentId = commentId;
        this.item = (short) item;
        this.kind = key.kind();
        this.traceKey = key.value();
        this.seenAt = seenAt;
    }

    /** Of a host: under which story it was linked, and by whom. */
    CommentTrace linked(long storyId, String by) {
        articleId = storyId;
        sender = by;
        return this;
    }

    /** The key, as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long commentId;
        private short item;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.commentId == commentId && key.item == item;
        }

        @Override
        public int hashCode() {
            return Objects.hash(commentId, item);
        }
    }
}
