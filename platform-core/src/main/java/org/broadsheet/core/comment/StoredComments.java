package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.security.PublicOperation;

/** Comments to be read. */
@ApplicationScoped
class StoredComments implements CommentCatalog {

    @Inject
    CommentTable table;

    @Inject
    Avatars avatars;

    @Override
    @PublicOperation
    public List<CommentView> thread(long articleId) {
        return CommentTree.of(
                table.approved(articleId), table.parents(articleId), comment -> comment.life(avatars.of(comment)));
    }

    /**
     * Public, though it shows personal data: screening and mail ask while a reader's request is under way, and the
     * note to a comment's writer is shown to a reader. Nothing reachable from outside hands it on as it is.
     */
    @Override
    @PublicOperation
    public Optional<CommentDetails> find(long id) {
        return table.find(id).map(Comment::details);
    }

    /** Public for the same reason as {@link #find}. */
    @Override
    @PublicOperation
    public List<CommentDetails> findAll(List<Long> ids) {
        return table.findAll(ids).stream().map(Comment::details).toList();
    }

    @Override
    @PublicOperation
    public Map<Long, Long> counts(Collection<Long> articleIds) {
        return table.counts(articleIds);
    }
}
