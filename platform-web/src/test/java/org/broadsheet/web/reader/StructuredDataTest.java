package org.broadsheet.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.setting.Site;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

    private static final Site SITE =
            new Site("Breaking News", "", ZoneId.of("Europe/Berlin"), Locale.ENGLISH, "https://news.example");

    @Test
    void aStoryIsANewsArticleWithAbsoluteAddressesAndTheSitesOffset() {
        JsonObject story = graph(Stories.story(7)).get(0);

        assertThat(story.getString("@type")).isEqualTo("NewsArticle");
        assertThat(story.getString("url")).isEqualTo("https://news.example/2017/05/7/");
        assertThat(story.getString("datePublished")).isEqualTo("2017-05-02T23:00:00+02:00");
        assertThat(story.getJsonArray("author").getJsonObject(0).getString("url"))
                .isEqualTo("https://news.example/author/ruth-ekstrom/");
        assertThat(story).doesNotContainKey("image");
    }

    @Test
    void theBreadcrumbNamesEveryStep() {
        JsonObject breadcrumb = graph(Stories.story(7)).get(1);

        assertThat(breadcrumb.getJsonArray("itemListElement").getValuesAs(JsonObject.class))
                .extracting(step -> step.getInt("position") + " " + step.getString("item"))
                .containsExactly(
                        "1 https://news.example/",
                        "2 https://news.example/world/",
                        "3 https://news.example/war/",
                        "4 https://news.example/2017/05/7/");
    }

    @Test
    void noHeadlineEndsTheScriptElement() {
        ArticleTeaser teaser = Stories.story(7, "</script><script>alert(1)</script>", Stories.WAR);

        String json = new StructuredData(SITE).of(Stories.article(teaser), List.of());

        assertThat(json).doesNotContain("<");
        assertThat(graph(teaser).get(0).getString("headline")).isEqualTo(teaser.headline());
    }

    private static List<JsonObject> graph(ArticleTeaser teaser) {
        String json = new StructuredData(SITE).of(Stories.article(teaser), List.of(Stories.WORLD, Stories.WAR));
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().getJsonArray("@graph").getValuesAs(JsonObject.class);
        }
    }
}
