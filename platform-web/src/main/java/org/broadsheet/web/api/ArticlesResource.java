package org.broadsheet.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Published stories. */
@Path("/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    @Inject
    private ArticleCatalog articles;

    @Inject
    private SectionCatalog sections;

    @Inject
    private Settings settings;

    @GET
    @Operation(summary = "Published stories, newest first; section narrows them to a section's slug")
    public Response list(@QueryParam("section") String section, @BeanParam Paging paging) {
        paging.check();
        Slice<ArticleTeaser> slice = section == null
                ? articles.latest(paging.page, paging.perPage)
                : articles.inSection(section(section).id(), paging.page, paging.perPage);
        Site site = settings.site();
        return paging.answer(slice, teaser -> ArticleJson.of(teaser, site));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One published story with its body")
    public ArticleJson get(@PathParam("id") long id) {
        return articles.published(id)
                .map(article -> ArticleJson.of(article, settings.site()))
                .orElseThrow(() -> new NotFound("article", id));
    }

    private Section section(String slug) {
        return sections.all().stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("section", slug));
    }
}
