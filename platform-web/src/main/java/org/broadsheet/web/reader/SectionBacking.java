package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;

/** {@code reader/section.xhtml}: a section's stories; those of the sections below it are among them. */
@Named("sectionPage")
@RequestScoped
public class SectionBacking {

    private static final int SIZE = 24;
    private static final int SECOND = 3;

    @Inject
    private ReaderRequest reader;

    @Inject
    private SectionCatalog sections;

    @Inject
    private ArticleCatalog articles;

    @Inject
    private SiteBacking site;

    private Section section;
    private Slice<ArticleTeaser> stories;
    private Pagination pages;

    public void load() {
        Optional<Section> found = sections.byId(reader.entityId());
        if (found.isEmpty()) {
            Missing.answer();
            return;
        }
        section = found.get();
        stories = articles.inSection(section.id(), reader.page(), SIZE);
        if (reader.page() > stories.pages()) {
            Missing.answer();
            return;
        }
        pages = Pagination.of(stories, section.path());
    }

    public Section getSection() {
        return section;
    }

    /** The sections it is part of. */
    public List<Section> getAbove() {
        List<Section> chain = site.chain(section.id());
        return chain.subList(0, Math.max(0, chain.size() - 1));
    }

    public String getPath() {
        return Pagination.address(section.path(), reader.page());
    }

    /** The newest on the first page, or null. */
    public ArticleTeaser getLead() {
        return reader.page() > 1 || stories.items().isEmpty()
                ? null
                : stories.items().get(0);
    }

    public List<ArticleTeaser> getSecond() {
        return reader.page() > 1
                ? List.of()
                : stories.items().stream().skip(1).limit(SECOND).toList();
    }

    public List<ArticleTeaser> getRest() {
        return reader.page() > 1
                ? stories.items()
                : stories.items().stream().skip(1 + SECOND).toList();
    }

    public Pagination getPages() {
        return pages;
    }
}
