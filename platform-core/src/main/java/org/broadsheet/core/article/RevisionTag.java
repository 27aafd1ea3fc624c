package org.broadsheet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A tag of a revision, at a place among its tags. */
@Entity
@Table(name = "revision_tag")
@IdClass(RevisionPlace.class)
class RevisionTag {

    @Id
    @Column(name = "revision_id")
    private long revisionId;

    @Id
    @Column(name = "sort_order")
    private int position;

    @Column(name = "tag_id")
    private long tagId;

    protected RevisionTag() {}

    RevisionTag(long revisionId, int position, long tagId) {
        this.revisionId = revisionId;
        this.position = position;
        this.tagId = tagId;
    }
}
