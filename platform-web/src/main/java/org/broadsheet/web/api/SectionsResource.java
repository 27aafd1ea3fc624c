package org.broadsheet.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The parts of the newspaper. */
@Path("/sections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SectionsResource {

    @Inject
    private SectionCatalog sections;

    @Inject
    private Settings settings;

    @GET
    @Operation(summary = "All sections in the order of the site's navigation")
    public List<SectionJson> list() {
        Site site = settings.site();
        return sections.all().stream()
                .map(section -> new SectionJson(
                        section.id(),
                        section.slug(),
                        section.name(),
                        section.description(),
                        section.parentId(),
                        site.url(section.path())))
                .toList();
    }

    /** @param parentId the section it belongs to, or null */
    public record SectionJson(long id, String slug, String name, String description, Long parentId, String url) {}
}
