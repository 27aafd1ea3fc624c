package org.broadsheet.moderation.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDecisions;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentView;

/** Core's side of the desk. */
final class MemoryComments implements CommentCatalog, CommentDecisions {

    private final Map<Long, CommentState> states = new TreeMap<>();

    void put(long id, CommentState state) {
        states.put(id, state);
    }

    CommentState state(long id) {
        return states.get(id);
    }

    @Override
    public CommentState decide(long commentId, CommentState to) {
        return Objects.requireNonNull(states.put(commentId, to));
    }

    @Override
    public List<CommentView> thread(long articleId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Long, Long> counts(Collection<Long> articleIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CommentDetails> find(long id) {
        return Optional.ofNullable(states.get(id))
                .map(state -> new CommentDetails(
                        id, 1, 7, null, state, "Ada", "", "", "x", "<p>x</p>", "", "", Instant.EPOCH));
    }

    @Override
    public List<CommentDetails> findAll(List<Long> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }
}
