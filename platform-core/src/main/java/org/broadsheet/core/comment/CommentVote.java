package org.broadsheet.core.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A reader's vote on a comment. One taken back stays as a row that says nothing, so that its voter is known again. */
@Entity
@IdClass(CommentVote.Key.class)
@Table(name = "comment_vote")
class CommentVote {

    @Id
    @Column(name = "comment_id")
    private long commentId;

    /** A keyed hash. */
    @Id
    @Column(name = "voter")
    private String voter;

    /** A keyed hash of where it came from. */
    @Column(name = "address")
    private String address;

    /** 1, -1 or, taken back, 0. */
    @Column(name = "direction")
    private int direction;

    @Column(name = "voted_at")
    private Instant votedAt;

    protected CommentVote() {}

    CommentVote(long commentId, String voter, String address) {
        this.commentId = commentId;
        this.voter = voter;
        this.address = address;
    }

    /** @return by how much the comment's score changes */
    int become(int newDirection, Instant time) {
        int change = newDirection - direction;
        direction = newDirection;
        votedAt = time;
        return change;
    }

    int direction() {
        return direction;
    }

    Instant votedAt() {
        return votedAt;
    }

    long commentId() {
        return commentId;
    }

    /** The key, as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long commentId;
        private String voter;

        protected Key() {}

        Key(long commentId, String voter) {
            this.commentId = commentId;
            this.voter = voter;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.commentId == commentId && key.voter.equals(voter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(commentId, voter);
        }
    }
}
