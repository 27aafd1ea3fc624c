package org.broadsheet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** An author of a revision, at a place among its bylines. */
@Entity
@Table(name = "revision_author")
@IdClass(RevisionPlace.class)
class Byline {

    @Id
    @Column(name = "revision_id")
    private long revisionId;

    @Id
    @Column(name = "sort_order")
    private int position;

    @Column(name = "author_id")
    private long authorId;

    protected Byline() {}

    Byline(long revisionId, int position, long authorId) {
        this.revisionId = revisionId;
        this.position = position;
        this.authorId = authorId;
    }

    long revisionId() {
        return revisionId;
    }

    long authorId() {
        return authorId;
    }
}
