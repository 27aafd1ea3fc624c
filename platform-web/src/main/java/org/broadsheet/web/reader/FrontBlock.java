package org.broadsheet.web.reader;

import java.util.List;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.section.Section;

/**
 * A section on the front page.
 *
 * @param full whether it takes the page's whole width, or half of it
 */
public record FrontBlock(Section section, ArticleTeaser lead, List<ArticleTeaser> more, boolean full) {

    public FrontBlock {
        more = List.copyOf(more);
    }

    /** What stands beside the lead: two columns in a full block, one in half a block. */
    public List<List<ArticleTeaser>> columns() {
        if (!full || more.size() < 2) {
            return more.isEmpty() ? List.of() : List.of(more);
        }
        int middle = (more.size() + 1) / 2;
        return List.of(more.subList(0, middle), more.subList(middle, more.size()));
    }
}
