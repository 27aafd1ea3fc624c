package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.page.Slice;

/** {@code reader/front.xhtml}: the front page, and behind it the list of all stories. */
@Named("frontPage")
@RequestScoped
public class FrontBacking {

    private static final int SIZE = 24;
    private static final String BASE = "/";

    @Inject
    private ReaderRequest reader;

    @Inject
    private ArticleCatalog articles;

    @Inject
    private SiteBacking site;

    private Slice<ArticleTeaser> stories;
    private FrontArrangement arrangement;
    private Pagination pages;

    public void load() {
        stories = articles.latest(reader.page(), SIZE);
        if (reader.page() > stories.pages()) {
            Missing.answer();
            return;
        }
        pages = Pagination.of(stories, BASE);
        if (reader.page() == 1) {
            arrangement = new FrontArrangement(
                    stories.items(),
                    site.getSections(),
                    section -> articles.inSection(section.id(), 1, FrontArrangement.TOP + FrontArrangement.IN_BLOCK)
                            .items());
        }
    }

    public int getNumber() {
        return reader.page();
    }

    public String getPath() {
        return Pagination.address(BASE, reader.page());
    }

    public ArticleTeaser getLead() {
        return arrangement.lead();
    }

    public List<ArticleTeaser> getSecond() {
        return arrangement.second();
    }

    public List<ArticleTeaser> getStrip() {
        return arrangement.strip();
    }

    public List<FrontBlock> getBlocks() {
        return arrangement.blocks();
    }

    /** On the first page what is left over, behind it all there is. */
    public List<ArticleTeaser> getLatest() {
        return arrangement == null ? stories.items() : arrangement.rest();
    }

    public Pagination getPages() {
        return pages;
    }
}
