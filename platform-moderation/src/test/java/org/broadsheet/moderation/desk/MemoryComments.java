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
    private final Map<Long, CommentDetails> details = new TreeMap<>();

    void put(long id, CommentState state) {
        put(id, state, null, "Ada", "x", Instant.EPOCH);
    }

    void put(long id, CommentState state, Long parent, String author, String text, Instant time) {
        describe(new CommentDetails(id, 1, 7, parent, state, author, "", "", text, "<p>x</p>", "", "", time));
    }

    /** What a comment says, and from whom; its state is kept apart. */
    void describe(CommentDetails comment) {
        details.put(comment.id(), comment);
        states.put(comment.id(), comment.state());
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
        return Optional.ofNullable(states.get(id)).map(state -> details(id, state));
    }

    @Override
    public List<CommentDetails> findAll(List<Long> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    private CommentDetails details(long id, CommentState state) {
        CommentDetails said = details.get(id);
        return new CommentDetails(
                id,
                1,
                said.articleId(),
                said.parentId(),
                state,
                said.author(),
                said.email(),
                said.url(),
                said.text(),
                said.body(),
                said.remoteAddress(),
                said.userAgent(),
                said.postedAt());
    }
}
