package org.broadsheet.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.WriterRuling;
import org.broadsheet.web.form.FormErrors;

/** {@code reader/appeal.xhtml}: a comment, what was decided on it, and the form to ask again, once. */
@Named
@RequestScoped
public class AppealForm {

    @Inject
    private ArticleCatalog articles;

    private CommentDetails comment;
    private WriterRuling ruling;
    private String address = "";
    private String words = "";
    private FormErrors errors = FormErrors.NONE;

    void show(CommentDetails ofWriter, WriterRuling decided, String ownAddress) {
        comment = ofWriter;
        ruling = decided;
        address = ownAddress;
    }

    void refuse(String typed, List<FieldError> reasons) {
        words = typed;
        errors = new FormErrors(reasons);
    }

    public CommentDetails getComment() {
        return comment;
    }

    public WriterRuling getRuling() {
        return ruling;
    }

    /** Null when the story was withdrawn in the meantime. */
    public ArticleTeaser getStory() {
        return articles.published(comment.articleId())
                .map(PublishedArticle::teaser)
                .orElse(null);
    }

    public boolean isApproved() {
        return comment.state() == CommentState.APPROVED;
    }

    /** Whether it can be asked about. */
    public boolean isOpen() {
        return ruling.appealPath() != null;
    }

    /** Where the form leads: this very page. */
    public String getAddress() {
        return address;
    }

    public String getWords() {
        return words;
    }

    public int getMost() {
        return Appeals.MAX_TEXT;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
