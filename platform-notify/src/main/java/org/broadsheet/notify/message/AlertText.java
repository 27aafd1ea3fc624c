package org.broadsheet.notify.message;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.setting.Site;

/** The mail that tells a reader of a story: what it is about, where it stands, why it came, and how to stop it. */
final class AlertText {

    private static final Template HTML = Template.load("alert.html");

    private AlertText() {}

    static String subject(Site site, PublishedArticle story) {
        return new Texts(site.language())
                .get("alert.subject", site.name(), story.teaser().headline());
    }

    static Written write(Site site, PublishedArticle story, String recipient, String unsubscribe) {
        Texts texts = new Texts(site.language());
        Map<String, String> values = new HashMap<>();
        values.put("language", story.language().toLanguageTag());
        values.put("subject", subject(site, story));
        values.put("site", OneLine.of(site.name()));
        values.put("home", site.url("/"));
        values.put("section", OneLine.of(story.teaser().section().name()));
        values.put("headline", OneLine.of(story.teaser().headline()));
        values.put("standfirst", OneLine.of(story.teaser().standfirst()));
        values.put("direction", direction(story.teaser().headline()));
        values.put("link", site.url(story.teaser().path()));
        values.put("read", texts.get("alert.read"));
        values.put("why", texts.get("alert.why", recipient, OneLine.of(site.name())));
        values.put("unsubscribe", unsubscribe);
        values.put("leave", texts.get("alert.leave"));
        return new Written(values.get("subject"), story.language().toLanguageTag(), text(values), HTML.fill(values));
    }

    private static String text(Map<String, String> values) {
        List<String> blocks = new ArrayList<>();
        blocks.add(values.get("section"));
        blocks.add(values.get("headline"));
        if (!values.get("standfirst").isEmpty()) {
            blocks.add(values.get("standfirst"));
        }
        blocks.add(values.get("read") + "\n" + values.get("link"));
        blocks.add("-- \n" + values.get("why"));
        blocks.add(values.get("leave") + "\n" + values.get("unsubscribe"));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String direction(String headline) {
        return new Bidi(headline, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }
}
