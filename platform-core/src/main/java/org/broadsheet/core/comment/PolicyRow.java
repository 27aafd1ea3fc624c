package org.broadsheet.core.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.broadsheet.api.comment.CommentPolicy;

/** A section's or story's own policy. The last who sets it wins: it is one value, hence without a version. */
@Entity
@IdClass(PolicyRow.Key.class)
@Table(name = "comment_policy")
class PolicyRow {

    /** Whose policy it is. */
    enum Scope {
        SECTION,
        ARTICLE
    }

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private Scope scope;

    @Id
    @Column(name = "entity_id")
    private long entityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "policy")
    private CommentPolicy policy;

    protected PolicyRow() {}

    PolicyRow(Scope scope, long entityId, CommentPolicy policy) {
        this.scope = scope;
        this.entityId = entityId;
        this.policy = policy;
    }

    void become(CommentPolicy other) {
        policy = other;
    }

    long entityId() {
        return entityId;
    }

    CommentPolicy policy() {
        return policy;
    }

    /** The key, as JPA wants it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Scope scope;
        private long entityId;

        protected Key() {}

        Key(Scope scope, long entityId) {
            this.scope = scope;
            this.entityId = entityId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.scope == scope && key.entityId == entityId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(scope, entityId);
        }
    }
}
