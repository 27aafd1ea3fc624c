package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.CaseContext;
import org.broadsheet.api.moderation.CaseContexts;
import org.broadsheet.api.moderation.CaseLinkView;
import org.broadsheet.api.moderation.CaseView;

/** Gathers what a moderator wants to see of one case. */
@ApplicationScoped
class CaseOpener {

    @Inject
    CommentCatalog comments;

    @Inject
    ArticleCatalog articles;

    @Inject
    Instance<CaseContexts> contexts;

    @Inject
    EvidenceWords words;

    @Inject
    ReaderLines lines;

    OpenCase open(CaseView view) {
        return open(view, lines.of(view.id()), contexts.get().context(view.id()));
    }

    /** A case as a link shows it, for whom nothing more may be looked up. */
    OpenCase open(CaseLinkView link) {
        return open(link.view(), lines.of(link.complaints(), link.appeal()), null);
    }

    private OpenCase open(CaseView view, List<Finding> said, CaseContext context) {
        CommentDetails comment = view.comment();
        List<Mark> marks = view.evidence().stream()
                .flatMap(piece -> words.marks(piece, comment.text()))
                .toList();
        return new OpenCase(
                view,
                MarkedText.of(comment.text(), marks),
                findings(view, said),
                story(comment),
                comment.parentId() == null
                        ? null
                        : comments.find(comment.parentId())
                                .map(CommentDetails::author)
                                .orElse(""),
                context);
    }

    /** What people say first: it is why the case is here again. */
    private List<Finding> findings(CaseView view, List<Finding> said) {
        return Stream.concat(said.stream(), view.evidence().stream().map(words::of))
                .toList();
    }

    private StoryLink story(CommentDetails comment) {
        boolean seen =
                comment.state() == CommentState.APPROVED && !comment.life().withdrawn();
        return articles.discussed(comment.articleId())
                .map(story -> new StoryLink(story.headline(), seen ? "/comments/" + comment.id() : story.path()))
                .orElse(null);
    }
}
