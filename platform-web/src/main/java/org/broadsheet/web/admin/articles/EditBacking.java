package org.broadsheet.web.admin.articles;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.EditableArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.comment.CommentPolicies;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;
import org.primefaces.PrimeFaces;

/**
 * The story editor. Which story it is, and the version that the edit began with, travel in the form: there is no view
 * on the server that could expire while somebody writes.
 */
@Named("articleEdit")
@RequestScoped
@AdminPage(path = "/admin/articles/edit", permission = Permission.WRITE_STORIES)
public class EditBacking {

    private static final String FORM = "f";
    private static final int PICTURES = 24;

    @Inject
    private ArticleDesk desk;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private SectionCatalog sections;

    @Inject
    private AuthorCatalog authors;

    @Inject
    private MediaLibrary media;

    @Inject
    private HtmlSanitiser sanitiser;

    @Inject
    private ConflictFinder conflicts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private PageMessages messages;

    @Inject
    private CommentPolicies policies;

    @Inject
    private Commands commands;

    private Long id;
    private long version;
    private EditableArticle article;
    private StoryForm form = new StoryForm();
    private final PictureUpload upload = new PictureUpload();
    private CommentPolicy policy;
    private String reason = "";
    private boolean source;
    private boolean inConflict;
    private long theirVersion;
    private Conflict conflict;

    @PostConstruct
    void read() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        id = Numbers.positive(parameters.get("id"));
        if (id != null) {
            try {
                article = desk.open(id);
            } catch (NotFound e) {
                return;
            }
            policy = policies.ofStory(id).orElse(null);
            form = StoryForm.of(article.content());
            version = article.version();
        }
        if (faces.isPostback()) {
            Long began = Numbers.positive(parameters.get("version"));
            version = began == null ? 0 : began;
            form.setLeadPictureId(Numbers.positive(parameters.get("leadPictureId")));
            source = Boolean.parseBoolean(parameters.get("source"));
            Long theirs = Numbers.positive(parameters.get("theirs"));
            inConflict = parameters.containsKey("theirs");
            theirVersion = theirs == null ? 0 : theirs;
        } else {
            source = isUnfitForRichText();
        }
    }

    /** A story that is not there, or not for this actor, has no editor. */
    public void enter() throws IOException {
        if (id != null && article == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    public void save() {
        store();
    }

    /** Holds at once: who may comment is no part of what is published. */
    public void setWhoComments() {
        if (commands.run(FORM, () -> policies.setStory(id, policy))) {
            messages.info("edit.policy.saved");
        }
    }

    /** Only staff who moderate decide on who may comment, and only of a story that is kept already. */
    public boolean isPolicyChangeable() {
        return article != null && currentActor.get().may(Permission.MODERATE_COMMENTS);
    }

    public List<CommentPolicy> getPolicies() {
        return List.of(CommentPolicy.values());
    }

    public CommentPolicy getPolicy() {
        return policy;
    }

    public void setPolicy(CommentPolicy policy) {
        this.policy = policy;
    }

    /** Saves what is in the form, then makes it public. */
    public void publish() {
        if (!store()) {
            return;
        }
        boolean first = article.publishedAt() == null;
        try {
            version = publishing.publish(id, version);
            article = desk.open(id);
            messages.info(first ? "edit.published" : "edit.updated");
        } catch (InvalidInput e) {
            messages.warn("edit.unready");
            invalid(e);
        } catch (EditConflict e) {
            clash(e);
        } catch (NotPermitted e) {
            messages.error("error.not-permitted");
        }
    }

    /** Takes the story back from the public; what is in the form stays there, unsaved. */
    public void withdraw() {
        try {
            version = publishing.withdraw(id, version, reason);
            article = desk.open(id);
            reason = "";
            messages.info("edit.withdrawn");
        } catch (InvalidInput e) {
            messages.invalid(FORM, e);
        } catch (EditConflict e) {
            clash(e);
        } catch (NotPermitted e) {
            messages.error("error.not-permitted");
        }
    }

    /** Saves on top of theirs, which stays in the history. Should there be a third version by now, that one is shown. */
    public void keepMine() {
        version = theirVersion;
        if (store()) {
            messages.info("edit.kept");
        }
    }

    /** Shows the same text in the other way of writing it, without the rich editor's own marks; saves nothing. */
    public void switchSource() {
        if (!source) {
            form.setBody(getRichBody());
        }
        source = !source;
    }

    public void addPicture() throws IOException {
        try {
            form.setLeadPictureId(upload.addTo(media).id());
        } catch (InvalidInput e) {
            messages.invalid(FORM, e);
        } catch (NotPermitted e) {
            messages.error("error.not-permitted");
        }
    }

    private boolean store() {
        if (id != null && article == null) {
            messages.error("error.not-found");
            return false;
        }
        ArticleContent content = typed();
        try {
            if (id == null) {
                id = desk.create(content);
                article = desk.open(id);
                version = article.version();
            } else if (version != article.version() || !content.equals(article.content())) {
                version = desk.save(id, version, content);
                article = desk.open(id);
            }
            form.setSlug(article.content().slug());
            inConflict = false;
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
            return true;
        } catch (InvalidInput e) {
            messages.error("edit.unsaved");
            invalid(e);
        } catch (EditConflict e) {
            clash(e);
        } catch (NotPermitted e) {
            messages.error("error.not-permitted");
        }
        return false;
    }

    /** The text is one field with two ways of writing it. */
    private void invalid(InvalidInput e) {
        messages.invalid(
                FORM,
                new InvalidInput(e.errors().stream()
                        .map(error -> source && error.field().equals("body")
                                ? new FieldError("html", error.code(), error.args())
                                : error)
                        .toList()));
    }

    private void clash(EditConflict e) {
        article = desk.open(id);
        conflict = conflicts.between(typed(), article, e.changedBy());
        inConflict = true;
    }

    private ArticleContent typed() {
        return form.content(article == null ? List.of() : article.content().authorIds());
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Null while the story was never saved. */
    public EditableArticle getArticle() {
        return article;
    }

    /** The state's word for style sheets and bundles. */
    public String getState() {
        return (article == null ? ArticleState.DRAFT : article.state()).name().toLowerCase(Locale.ROOT);
    }

    public boolean isPublished() {
        return article != null && article.state() == ArticleState.PUBLISHED;
    }

    /** Whether the actor may make this story public; the command asks again. */
    public boolean isPublisher() {
        Actor actor = currentActor.get();
        boolean own = article == null || article.mine();
        return actor.may(Permission.PUBLISH_ALL_STORIES) || (own && actor.may(Permission.PUBLISH_OWN_STORIES));
    }

    public boolean isUploader() {
        return currentActor.get().may(Permission.UPLOAD_MEDIA);
    }

    public StoryForm getForm() {
        return form;
    }

    public PictureUpload getUpload() {
        return upload;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether the text is written as HTML. */
    public boolean isSource() {
        return source;
    }

    /** Whether the rich editor would lose parts of the text. */
    public boolean isUnfitForRichText() {
        return !RichText.canHold(getRichBody());
    }

    /** The text as the rich editor may hold it: never as typed, since it becomes part of this page. */
    public String getRichBody() {
        return sanitiser.sanitise(HtmlKind.STORY, form.getBody()).html();
    }

    public void setRichBody(String html) {
        form.setBody(html);
    }

    public boolean isInConflict() {
        return inConflict;
    }

    /** Null without one. An open one is laid out again when a request failed for another reason. */
    public Conflict getConflict() {
        if (conflict == null && inConflict && article != null) {
            conflict = conflicts.between(typed(), article, null);
        }
        return conflict;
    }

    public List<Section> getSections() {
        return sections.all();
    }

    public List<Author> getAuthors() {
        return authors.all();
    }

    /** The lead picture, or null. */
    public Picture getPicture() {
        return form.getLeadPictureId() == null
                ? null
                : media.picture(form.getLeadPictureId()).orElse(null);
    }

    /** The newest pictures, the chosen one first when it is older. */
    public List<Picture> getPictures() {
        List<Picture> choice = new ArrayList<>(media.newest(1, PICTURES).items());
        Picture chosen = getPicture();
        if (chosen != null && choice.stream().noneMatch(picture -> picture.id() == chosen.id())) {
            choice.add(0, chosen);
        }
        return choice;
    }
}
