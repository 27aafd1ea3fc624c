package org.broadsheet.web.admin.articles;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.security.AdminPage;

/** A story's last save as its page would show it. */
@Named("articlePreview")
@RequestScoped
@AdminPage(path = "/admin/articles/preview", permission = Permission.WRITE_STORIES)
public class PreviewBacking {

    @Inject
    private ArticleDesk desk;

    @Inject
    private MediaLibrary media;

    private Long id;
    private PublishedArticle article;
    private Map<Long, Picture> portraits = Map.of();

    @PostConstruct
    void read() {
        id = Numbers.positive(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id"));
        if (id == null) {
            return;
        }
        try {
            article = desk.preview(id);
        } catch (NotFound e) {
            return;
        }
        List<Author> bylines = article.teaser().bylines();
        Map<Long, Picture> pictures = media.pictures(
                bylines.stream().map(Author::pictureId).filter(Objects::nonNull).toList());
        portraits = bylines.stream()
                .filter(author -> author.pictureId() != null && pictures.containsKey(author.pictureId()))
                .collect(Collectors.toMap(Author::id, author -> pictures.get(author.pictureId())));
    }

    /** A story that is not there, or not for this actor, has no preview. */
    public void enter() throws IOException {
        if (article == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces.responseComplete();
        }
    }

    public Long getId() {
        return id;
    }

    public PublishedArticle getArticle() {
        return article;
    }

    /** The authors' pictures by the authors' ids. */
    public Map<Long, Picture> getPortraits() {
        return portraits;
    }
}
