package org.broadsheet.api.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comments to be read. */
public interface CommentCatalog {

    /** The approved ones of a story as a tree, oldest first, numbered through. */
    List<CommentView> thread(long articleId);

    /** One in any state, for staff, screening, and the note to its own writer. */
    Optional<CommentDetails> find(long id);

    /** Several in any state, by id; those not found are left out. */
    List<CommentDetails> findAll(List<Long> ids);

    /** How many comments are to be seen under each of these stories; stories without any are left out. */
    Map<Long, Long> counts(Collection<Long> articleIds);
}
