package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;

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

    private CommentDetails comment;
    private ArticleTeaser story;

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
    }

    public CommentDetails getComment() {
        return comment;
    }

    /** Null when the story was withdrawn in the meantime. */
    public ArticleTeaser getStory() {
        return story;
    }

    /** Whether everybody can see it by now. */
    public boolean isApproved() {
        return comment.state() == CommentState.APPROVED && !comment.life().withdrawn() && story != null;
    }

    public boolean isRejected() {
        return comment.state() == CommentState.REJECTED;
    }
}
