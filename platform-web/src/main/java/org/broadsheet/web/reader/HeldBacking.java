package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.WriterRuling;

/**
 * {@code reader/held.xhtml}: shows a comment to whoever wrote it while nobody else can see it. What the screening took
 * for spam is said to wait, too: a machine should not learn what gave it away, and a person is not insulted.
 */
@Named("heldPage")
@RequestScoped
public class HeldBacking {

    @Inject
    private ReaderRequest reader;

    @Inject
    private CommentCatalog comments;

    @Inject
    private ArticleCatalog articles;

    /** The module that moderates may be absent. */
    @Inject
    private Instance<Appeals> appeals;

    private CommentDetails comment;
    private ArticleTeaser story;
    private WriterRuling ruling;

    public void load() {
        Optional<CommentDetails> found = comments.find(reader.entityId());
        if (found.isEmpty()) {
            Missing.answer();
            return;
        }
        comment = found.get();
        story = articles.published(comment.articleId())
                .map(PublishedArticle::teaser)
                .orElse(null);
        ruling = appeals.isResolvable() ? appeals.get().ruling(comment.id()).orElse(null) : null;
    }

    public CommentDetails getComment() {
        return comment;
    }

    /** Null when the story was withdrawn in the meantime. */
    public ArticleTeaser getStory() {
        return story;
    }

    /** What a moderator decided, as far as the writer may know; or null. */
    public WriterRuling getRuling() {
        return ruling;
    }

    /** Whether everybody can see it by now. */
    public boolean isApproved() {
        return comment.state() == CommentState.APPROVED && story != null;
    }

    public boolean isRejected() {
        return comment.state() == CommentState.REJECTED;
    }
}
