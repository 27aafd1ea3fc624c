package org.broadsheet.moderation.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A band of a comment's sketch, by which it is found. Written once and never changed. */
@Entity
@IdClass(CommentBand.Key.class)
@Table(name = "comment_band")
class CommentBand {

    @Id
    @Column(name = "comment_id")
    private long commentId;

    @Id
    @Column(name = "band_key")
    private long bandKey;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected CommentBand() {}

    CommentBand(long commentId, long bandKey, Instant seenAt) {
        this.commentId = commentId;
        this.bandKey = bandKey;
        this.seenAt = seenAt;
    }

    /** The key, as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long commentId;
        private long bandKey;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.commentId == commentId && key.bandKey == bandKey;
        }

        @Override
        public int hashCode() {
            return Objects.hash(commentId, bandKey);
        }
    }
}
