package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.CommentVotes;
import org.broadsheet.api.comment.VoteMode;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.web.comment.CommentForm;
import org.broadsheet.web.form.FormErrors;

/** {@code reader/article.xhtml}: a story with its comments and the form for another one. */
@Named("articlePage")
@RequestScoped
public class ArticleBacking {

    private static final int RELATED = 3;
    private static final int LATEST = 6;

    /** WordPress's name; a link with it makes the form answer that comment, without scripts. */
    private static final String REPLY_TO = "replytocom";

    @Inject
    private ReaderRequest reader;

    @Inject
    private ArticleCatalog articles;

    @Inject
    private CommentCatalog commentCatalog;

    @Inject
    private MediaLibrary media;

    @Inject
    private Settings settings;

    @Inject
    private SiteBacking site;

    @Inject
    private CommentVotes votes;

    @Inject
    private CommentForm form;

    private PublishedArticle article;
    private List<CommentView> comments = List.of();
    private CommentView answered;
    private List<ArticleTeaser> related = List.of();
    private List<ArticleTeaser> latest = List.of();
    private Map<Long, Picture> portraits = Map.of();
    private List<ShareLink> shareLinks = List.of();

    public void load() {
        Optional<PublishedArticle> found = articles.published(reader.entityId());
        if (found.isEmpty()) {
            Missing.answer();
            return;
        }
        article = found.get();
        ArticleTeaser teaser = article.teaser();
        comments = commentCatalog.thread(teaser.id());
        answered = find(comments, parentId());
        related = articles.related(teaser.id(), RELATED);
        latest = articles.latest(1, LATEST + 1).items().stream()
                .filter(story -> story.id() != teaser.id())
                .limit(LATEST)
                .toList();
        portraits = portraits(teaser.bylines());
        shareLinks = ShareLink.of(teaser.headline(), site.url(teaser.path()));
    }

    /** What the form was sent with, or else what the address says. */
    private String parentId() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(REPLY_TO);
        return form.getParent().isEmpty() ? asked : form.getParent();
    }

    private static CommentView find(List<CommentView> thread, String id) {
        for (CommentView comment : thread) {
            CommentView found = Long.toString(comment.id()).equals(id) ? comment : find(comment.replies(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Map<Long, Picture> portraits(List<Author> authors) {
        Map<Long, Picture> pictures = media.pictures(
                authors.stream().map(Author::pictureId).filter(Objects::nonNull).toList());
        Map<Long, Picture> byAuthor = new HashMap<>();
        for (Author author : authors) {
            if (author.pictureId() != null && pictures.containsKey(author.pictureId())) {
                byAuthor.put(author.id(), pictures.get(author.pictureId()));
            }
        }
        return byAuthor;
    }

    public PublishedArticle getArticle() {
        return article;
    }

    /** From the navigation's section down to the story's own. */
    public List<Section> getSections() {
        return site.chain(article.teaser().section().id());
    }

    /** The comments on the story itself; replies hang below them. */
    public List<CommentView> getComments() {
        return comments;
    }

    /** The comment that the form answers, or null. */
    public CommentView getAnswered() {
        return answered;
    }

    public List<ArticleTeaser> getRelated() {
        return related;
    }

    public List<ArticleTeaser> getLatest() {
        return latest;
    }

    /** Pictures of those authors who have one, by the author's id. */
    public Map<Long, Picture> getPortraits() {
        return portraits;
    }

    public List<ShareLink> getShareLinks() {
        return shareLinks;
    }

    /** JSON-LD that can stand in a script element as it is. */
    public String getStructuredData() {
        return new StructuredData(settings.site()).of(article, getSections());
    }

    public FormErrors getErrors() {
        return form.getErrors();
    }

    /** How readers may vote on comments. */
    public VoteMode getVotes() {
        return votes.mode();
    }

    public int getMaxText() {
        return CommentPosting.MAX_TEXT;
    }

    public int getMaxAuthor() {
        return CommentPosting.MAX_AUTHOR;
    }

    public int getMaxEmail() {
        return CommentPosting.MAX_EMAIL;
    }

    public int getMaxUrl() {
        return CommentPosting.MAX_URL;
    }
}
