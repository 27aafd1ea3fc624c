package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentOrder;
import org.broadsheet.api.comment.CommentPage;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentThreads;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.CommentVotes;
import org.broadsheet.api.comment.VoteMode;
import org.broadsheet.api.html.HtmlSanitiser;
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

    private static final String QUOTE = "quote";
    private static final String SORT = "sort";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern ESCAPED = Pattern.compile("[<&]");
    private static final int LONGEST_QUOTE = 500;

    @Inject
    private ReaderRequest reader;

    @Inject
    private ArticleCatalog articles;

    @Inject
    private CommentCatalog commentCatalog;

    @Inject
    private CommentThreads threads;

    @Inject
    private HtmlSanitiser sanitiser;

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
    private CommentPage comments;
    private CommentDetails answered;
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
        comments = threads.page(teaser.id(), sort(), reader.commentPage());
        if (comments.number() == 0) {
            article = null;
            Missing.answer();
            return;
        }
        answered = answered(teaser.id());
        related = articles.related(teaser.id(), RELATED);
        latest = articles.latest(1, LATEST + 1).items().stream()
                .filter(story -> story.id() != teaser.id())
                .limit(LATEST)
                .toList();
        portraits = portraits(teaser.bylines());
        shareLinks = ShareLink.of(teaser.headline(), site.url(teaser.path()));
    }

    /** What the form was sent with, or else what the address says. */
    private CommentDetails answered(long articleId) {
        String id = form.getParent().isEmpty() ? parameter(REPLY_TO) : form.getParent();
        return id == null || !NUMBER.matcher(id).matches()
                ? null
                : commentCatalog
                        .find(Long.parseLong(id))
                        .filter(comment -> comment.articleId() == articleId
                                && comment.state() == CommentState.APPROVED
                                && !comment.life().withdrawn())
                        .orElse(null);
    }

    /** The order asked for; null for the site's. */
    private static CommentOrder sort() {
        String sort = parameter(SORT);
        return Arrays.stream(CommentOrder.values())
                .filter(order -> name(order).equals(sort))
                .findFirst()
                .orElse(null);
    }

    private static String name(CommentOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
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
        return comments.comments();
    }

    /** The page of comments that is shown. */
    public CommentPage getCommentPage() {
        return comments;
    }

    public Pagination getCommentPages() {
        return Pagination.of(comments.number(), comments.pages(), this::commentPageAddress);
    }

    private String commentPageAddress(int number) {
        String sort = parameter(SORT);
        boolean sorted = sort() != null;
        return article.teaser().path()
                + (number == comments.plain() ? "" : "comment-page-" + number + "/")
                + (sorted ? "?" + SORT + "=" + sort : "")
                + "#comments";
    }

    public List<CommentOrder> getOrders() {
        return List.of(CommentOrder.values());
    }

    public String orderAddress(CommentOrder order) {
        return article.teaser().path() + "?" + SORT + "=" + name(order) + "#comments";
    }

    /** The comment that the form answers, or null. */
    public CommentDetails getAnswered() {
        return answered;
    }

    /** What stands in the form: what was sent, or the words that are to be quoted. */
    public String getTyped() {
        if (!form.getComment().isEmpty() || answered == null || parameter(QUOTE) == null) {
            return form.getComment();
        }
        String words = sanitiser.plainText(answered.body()).strip();
        String quoted = shortened(words);
        return "<blockquote>"
                + ESCAPED.matcher(quoted).replaceAll(match -> "<".equals(match.group()) ? "&lt;" : "&amp;")
                + "</blockquote>\n";
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)).strip() + "\u2026";
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
