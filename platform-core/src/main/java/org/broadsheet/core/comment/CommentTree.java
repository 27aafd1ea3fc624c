package org.broadsheet.core.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentLife;
import org.broadsheet.api.comment.CommentView;

/**
 * Builds the thread of a story: replies below what they answer, oldest first, numbered as they stand on the page. A
 * reply to a comment that is not to be seen moves up to the nearest one that is, so that no approved comment is lost.
 */
final class CommentTree {

    private static final Long STORY = null;

    private final Map<Long, List<Comment>> children = new HashMap<>();
    private final Function<Comment, CommentLife> lives;
    private int number;

    private CommentTree(List<Comment> approved, Map<Long, Long> parents, Function<Comment, CommentLife> lives) {
        this.lives = lives;
        List<Comment> visible = Tombstones.withoutBare(approved);
        Set<Long> ids = visible.stream().map(Comment::id).collect(Collectors.toSet());
        for (Comment comment : visible) {
            Long parent = comment.parentId();
            while (parent != null && !ids.contains(parent)) {
                parent = parents.get(parent);
            }
            children.computeIfAbsent(parent, none -> new ArrayList<>()).add(comment);
        }
    }

    /**
     * Puts the comments into their places.
     *
     * @param approved in the order in which they were posted
     * @param parents  of those not visible too
     * @param lives    what has become of a comment
     */
    static List<CommentView> of(List<Comment> approved, Map<Long, Long> parents, Function<Comment, CommentLife> lives) {
        return new CommentTree(approved, parents, lives).below(STORY, 0);
    }

    private List<CommentView> below(Long parent, int depth) {
        List<CommentView> views = new ArrayList<>();
        for (Comment comment : children.getOrDefault(parent, List.of())) {
            number++;
            int position = number;
            views.add(new CommentView(
                    comment.id(),
                    position,
                    parent,
                    depth,
                    comment.withdrawn() ? "" : comment.author(),
                    comment.url(),
                    comment.body(),
                    comment.postedAt(),
                    below(comment.id(), depth + 1),
                    lives.apply(comment)));
        }
        return views;
    }
}
