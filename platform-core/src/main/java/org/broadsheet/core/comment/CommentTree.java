package org.broadsheet.core.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.api.comment.CommentMarks;
import org.broadsheet.api.comment.CommentRef;
import org.broadsheet.api.comment.CommentView;

/** Builds what a page shows of a thread: replies below what they answer, numbered as the outline says. */
final class CommentTree {

    private static final Long TOP = null;

    private final ThreadOutline outline;
    private final Map<Long, Comment> comments;
    private final Map<Long, List<Long>> children = new HashMap<>();

    private final Function<Comment, String> avatars;

    private CommentTree(
            List<Long> page, ThreadOutline outline, Map<Long, Comment> comments, Function<Comment, String> avatars) {
        this.outline = outline;
        this.avatars = avatars;
        this.comments = comments;
        Set<Long> here = new HashSet<>(page);
        for (Long id : page) {
            if (comments.containsKey(id)) {
                Long parent = outline.parent(id);
                children.computeIfAbsent(here.contains(parent) ? parent : TOP, none -> new ArrayList<>())
                        .add(id);
            }
        }
    }

    /**
     * Puts a page's comments into their places.
     *
     * @param page     the ids on it, in order
     * @param comments those, and the parents that stand on other pages
     * @param avatars  the name of a comment's picture
     */
    static List<CommentView> of(
            List<Long> page, ThreadOutline outline, Map<Long, Comment> comments, Function<Comment, String> avatars) {
        return new CommentTree(page, outline, comments, avatars).below(TOP, 0);
    }

    private List<CommentView> below(Long parent, int depth) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(id -> view(comments.get(id), depth))
                .toList();
    }

    private CommentView view(Comment comment, int depth) {
        Long answered = outline.parent(comment.id());
        return new CommentView(
                comment.id(),
                outline.number(comment.id()),
                answered,
                depth,
                comment.withdrawn() ? "" : comment.author(),
                comment.url(),
                comment.body(),
                comment.postedAt(),
                below(comment.id(), depth + 1),
                new CommentMarks(comment.pinned(), comment.badge(), depth == 0 ? elsewhere(answered) : null),
                comment.life(avatars.apply(comment)));
    }

    private CommentRef elsewhere(Long answered) {
        Comment parent = answered == null ? null : comments.get(answered);
        return parent == null ? null : new CommentRef(parent.id(), parent.withdrawn() ? "" : parent.author());
    }
}
