package org.broadsheet.core.article;

import java.io.Serializable;
import java.util.Objects;

/** A place in one of a revision's ordered lists: the key of {@link Byline} and {@link RevisionTag}. */
class RevisionPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    private long revisionId;
    private int position;

    RevisionPlace() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof RevisionPlace place && place.revisionId == revisionId && place.position == position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(revisionId, position);
    }
}
