package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentOrder;
import org.broadsheet.api.comment.CommentPage;
import org.broadsheet.api.comment.CommentPlace;
import org.broadsheet.api.comment.CommentPulse;
import org.broadsheet.api.comment.CommentThreads;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.security.PublicOperation;

/** Comments to be read. A page takes two statements, however many comments, pages and orders there are. */
@ApplicationScoped
class StoredComments implements CommentCatalog, CommentThreads {

    @Inject
    CommentTable table;

    @Inject
    ThreadSettings settings;

    @Inject
    Avatars avatars;

    @Override
    @PublicOperation
    public List<CommentView> thread(long articleId) {
        ThreadOutline outline = table.outline(articleId);
        return tree(outline.order(CommentOrder.OLDEST), outline);
    }

    @Override
    @PublicOperation
    public CommentPage page(long articleId, CommentOrder order, int number) {
        ThreadOutline outline = table.outline(articleId);
        CommentOrder wanted = order == null ? settings.order() : order;
        int size = settings.perPage();
        int pages = pages(outline.size(), size);
        int plain = settings.firstShown(wanted, pages);
        int shown = number == 0 ? plain : number;
        boolean exists = shown >= 1 && shown <= pages;
        List<Long> ids = exists
                ? outline.order(wanted).stream()
                        .skip((shown - 1L) * size)
                        .limit(size)
                        .toList()
                : List.of();
        return new CommentPage(
                tree(ids, outline), outline.total(), exists ? shown : 0, pages, plain, outline.latest(), wanted);
    }

    @Override
    @PublicOperation
    public Optional<CommentPlace> place(long commentId) {
        return table.find(commentId).filter(Comment::stands).map(comment -> {
            ThreadOutline outline = table.outline(comment.articleId());
            CommentOrder order = settings.order();
            int size = settings.perPage();
            int page = outline.order(order).indexOf(commentId) / size + 1;
            boolean first = page == settings.firstShown(order, pages(outline.size(), size));
            return new CommentPlace(comment.articleId(), first ? 0 : page);
        });
    }

    @Override
    @PublicOperation
    public CommentPulse pulse(long articleId) {
        return table.pulse(articleId);
    }

    private List<CommentView> tree(List<Long> ids, ThreadOutline outline) {
        Set<Long> wanted = new HashSet<>(ids);
        ids.stream().map(outline::parent).filter(Objects::nonNull).forEach(wanted::add);
        Map<Long, Comment> comments =
                table.findAll(wanted).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
        return CommentTree.of(ids, outline, comments, avatars::of);
    }

    private static int pages(int total, int size) {
        return (int) Math.max(1, ((long) total + size - 1) / size);
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
