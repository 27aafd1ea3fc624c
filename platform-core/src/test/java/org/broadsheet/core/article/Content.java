package org.broadsheet.core.article;

import java.util.List;
import org.broadsheet.api.article.ArticleContent;

/** Builds what an editor types; everything has a value that can be published but the section. */
final class Content {

    private String headline = "Gate jams open";
    private String standfirst = "";
    private String body = "<p>The gate is stuck.</p>";
    private String slug = "";
    private Long sectionId;
    private List<Long> authorIds = List.of();
    private List<String> tags = List.of();
    private Long pictureId;
    private boolean breaking;
    private boolean commentsOpen = true;
    private String language;

    private Content() {}

    static Content in(Long sectionId) {
        Content content = new Content();
        content.sectionId = sectionId;
        return content;
    }

    Content headline(String text) {
        headline = text;
        return this;
    }

    Content standfirst(String text) {
        standfirst = text;
        return this;
    }

    Content body(String html) {
        body = html;
        return this;
    }

    Content slug(String text) {
        slug = text;
        return this;
    }

    Content authors(Long... ids) {
        authorIds = List.of(ids);
        return this;
    }

    Content tags(String... names) {
        tags = List.of(names);
        return this;
    }

    Content picture(Long id) {
        pictureId = id;
        return this;
    }

    Content breaking() {
        breaking = true;
        return this;
    }

    Content commentsClosed() {
        commentsOpen = false;
        return this;
    }

    Content language(String tag) {
        language = tag;
        return this;
    }

    ArticleContent typed() {
        return new ArticleContent(
                "",
                headline,
                standfirst,
                body,
                slug,
                sectionId,
                authorIds,
                tags,
                pictureId,
                breaking,
                commentsOpen,
                language);
    }
}
