package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.CaseView;

/** Gathers what a moderator wants to see of one case. */
@ApplicationScoped
class CaseOpener {

    @Inject
    CommentCatalog comments;

    @Inject
    ArticleCatalog articles;

    @Inject
    EvidenceWords words;

    OpenCase open(CaseView view) {
        CommentDetails comment = view.comment();
        List<Mark> marks = view.evidence().stream()
                .flatMap(piece -> words.marks(piece, comment.text()))
                .toList();
        return new OpenCase(
                view,
                MarkedText.of(comment.text(), marks),
                view.evidence().stream().map(words::of).toList(),
                story(comment),
                comment.parentId() == null
                        ? null
                        : comments.find(comment.parentId())
                                .map(CommentDetails::author)
                                .orElse(""));
    }

    private StoryLink story(CommentDetails comment) {
        String anchor = comment.state() == CommentState.APPROVED ? "#comment-" + comment.id() : "";
        return articles.published(comment.articleId())
                .map(story ->
                        new StoryLink(story.teaser().headline(), story.teaser().path() + anchor))
                .orElse(null);
    }
}
