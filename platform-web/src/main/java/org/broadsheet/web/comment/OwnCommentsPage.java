package org.broadsheet.web.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.OwnComment;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.signing.LinkSigner;
import org.broadsheet.web.form.FormErrors;

/** {@code reader/mine.xhtml} and the forms behind it: what a browser, or a link in a mail, knows as its own comments. */
@Named("minePage")
@RequestScoped
public class OwnCommentsPage {

    private static final String APPEAL = "appeal";

    @Inject
    private ArticleCatalog articles;

    @Inject
    private LinkSigner signer;

    private List<OwnComment> comments = List.of();
    private final Map<Long, Optional<ArticleTeaser>> stories = new HashMap<>();
    private String linked = "";
    private String typed;
    private FormErrors errors = FormErrors.NONE;

    /** @param pass from the link that led here, or empty when the browser's own cookie did */
    void show(List<OwnComment> shown, String pass) {
        comments = new ArrayList<>(shown);
        linked = pass;
    }

    void refuse(String text, List<FieldError> reasons) {
        typed = text;
        errors = new FormErrors(reasons);
    }

    public List<OwnComment> getComments() {
        return comments;
    }

    /** The one that the form is about. */
    public OwnComment getComment() {
        return comments.get(0);
    }

    /** What stands in the form: as sent, or as the comment says. */
    public String getText() {
        return typed == null ? getComment().text() : typed;
    }

    public FormErrors getErrors() {
        return errors;
    }

    public int getMaxText() {
        return CommentPosting.MAX_TEXT;
    }

    /** Goes with each form, so that a link works in a browser that did not post. */
    public String getLinked() {
        return linked;
    }

    public String getList() {
        return linked.isEmpty() ? "/comments/mine" : "/comments/mine/" + linked;
    }

    public String address(String what, OwnComment comment) {
        String address = "/comments/" + what + "?comment=" + comment.id();
        return linked.isEmpty() ? address : address + "&pass=" + URLEncoder.encode(linked, StandardCharsets.UTF_8);
    }

    /** Null when the story was withdrawn. */
    public ArticleTeaser story(OwnComment comment) {
        return stories.computeIfAbsent(
                        comment.articleId(), id -> articles.published(id).map(PublishedArticle::teaser))
                .orElse(null);
    }

    /** WITHDRAWN, or the state's name. */
    public String standing(OwnComment comment) {
        return comment.withdrawnAt() == null ? comment.state().name() : "WITHDRAWN";
    }

    /** The key of what is said about it. */
    public String sentence(OwnComment comment) {
        return "mine.state." + standing(comment);
    }

    /** Where a writer reads why, and may ask again; empty for comments that were not refused. */
    public String appeal(OwnComment comment) {
        return comment.state() == CommentState.REJECTED && comment.withdrawnAt() == null
                ? "/comments/appeal/" + signer.sign(APPEAL, Long.toString(comment.id()))
                : "";
    }
}
