package org.broadsheet.notify.message;

import java.util.Map;
import org.broadsheet.api.setting.Site;

/**
 * The mail that asks whether somebody really wants mail. Nothing that whoever filled the form typed stands in it: it
 * goes to people who may never have heard of this site.
 */
final class ConfirmationText {

    private static final Template HTML = Template.load("confirmation.html");

    private ConfirmationText() {}

    static String subject(Site site) {
        return new Texts(site.language()).get("confirmation.subject", site.name());
    }

    static Written write(Site site, String link) {
        Texts texts = new Texts(site.language());
        String name = OneLine.of(site.name());
        String asked = texts.get("confirmation.asked", name);
        String press = texts.get("confirmation.press");
        String ignore = texts.get("confirmation.ignore");
        String text = String.join("\n\n", asked, press, link, ignore, "-- \n" + name + "\n" + site.url("/")) + "\n";
        String html = HTML.fill(Map.of(
                "language",
                site.language().toLanguageTag(),
                "subject",
                subject(site),
                "site",
                name,
                "home",
                site.url("/"),
                "asked",
                asked,
                "link",
                link,
                "button",
                texts.get("confirmation.button"),
                "ignore",
                ignore));
        return new Written(subject(site), site.language().toLanguageTag(), text, html);
    }
}
