package org.broadsheet.web.reader;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.setting.Site;

/** A story as search engines read it: schema.org's NewsArticle and BreadcrumbList in one JSON-LD graph. */
final class StructuredData {

    private final Site site;

    StructuredData(Site site) {
        this.site = site;
    }

    /** @param sections from the navigation's down to the story's own */
    String of(PublishedArticle article, List<Section> sections) {
        String json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(
                        "@graph",
                        Json.createArrayBuilder().add(story(article)).add(breadcrumb(article.teaser(), sections)))
                .build()
                .toString();
        // Inside a script element only this could end it.
        return json.replace("<", "\\u003c");
    }

    private JsonObjectBuilder story(PublishedArticle article) {
        ArticleTeaser teaser = article.teaser();
        String url = site.url(teaser.path());
        JsonObjectBuilder story = Json.createObjectBuilder()
                .add("@type", "NewsArticle")
                .add("@id", url)
                .add("url", url)
                .add("mainEntityOfPage", url)
                .add("headline", teaser.headline())
                .add("description", teaser.standfirst())
                .add("datePublished", time(teaser.publishedAt()))
                .add("dateModified", time(teaser.updatedAt()))
                .add("articleSection", teaser.section().name())
                .add("inLanguage", article.language().toLanguageTag())
                .add("isAccessibleForFree", true)
                .add("commentCount", teaser.commentCount())
                .add(
                        "publisher",
                        Json.createObjectBuilder()
                                .add("@type", "NewsMediaOrganization")
                                .add("name", site.name())
                                .add("url", site.url("/")));
        JsonArrayBuilder authors = Json.createArrayBuilder();
        for (Author author : teaser.bylines()) {
            authors.add(Json.createObjectBuilder()
                    .add("@type", "Person")
                    .add("name", author.name())
                    .add("url", site.url(author.path())));
        }
        if (!teaser.bylines().isEmpty()) {
            story.add("author", authors);
        }
        if (teaser.picture() != null) {
            story.add(
                    "image",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("@type", "ImageObject")
                                    .add("url", site.url(teaser.picture().path()))
                                    .add("width", teaser.picture().width())
                                    .add("height", teaser.picture().height())));
        }
        if (!article.tags().isEmpty()) {
            story.add("keywords", String.join(", ", article.tags()));
        }
        return story;
    }

    private JsonObjectBuilder breadcrumb(ArticleTeaser teaser, List<Section> sections) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        steps.add(step(1, site.name(), "/"));
        int position = 2;
        for (Section section : sections) {
            steps.add(step(position++, section.name(), section.path()));
        }
        steps.add(step(position, teaser.headline(), teaser.path()));
        return Json.createObjectBuilder().add("@type", "BreadcrumbList").add("itemListElement", steps);
    }

    private JsonObjectBuilder step(int position, String name, String path) {
        return Json.createObjectBuilder()
                .add("@type", "ListItem")
                .add("position", position)
                .add("name", name)
                .add("item", site.url(path));
    }

    private String time(Instant instant) {
        return Dates.iso(instant, site.zone());
    }
}
