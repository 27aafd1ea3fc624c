package org.broadsheet.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.web.faces.PageMessages;

/** Says when something happened, in the site's zone and the page's language. All take null and answer "". */
@Named
@RequestScoped
public class Moments {

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    @Inject
    private PageMessages messages;

    /** For machines: ISO 8601 in UTC. */
    public String iso(Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    /** To the second. */
    public String exact(Instant moment) {
        return moment == null ? "" : format(FormatStyle.LONG, FormatStyle.MEDIUM, moment);
    }

    /** "4 minutes ago", and after a week the date; the page's script keeps it true. */
    public String ago(Instant moment) {
        if (moment == null) {
            return "";
        }
        Duration since = Duration.between(moment, clock.instant());
        if (since.isNegative() || since.toDays() >= 7) {
            return format(FormatStyle.MEDIUM, null, moment);
        }
        if (since.toMinutes() < 1) {
            return messages.text("moment.now");
        }
        if (since.toHours() < 1) {
            return messages.text("moment.minutes", since.toMinutes());
        }
        return since.toDays() < 1
                ? messages.text("moment.hours", since.toHours())
                : messages.text("moment.days", since.toDays());
    }

    private String format(FormatStyle date, FormatStyle time, Instant moment) {
        DateTimeFormatter formatter = time == null
                ? DateTimeFormatter.ofLocalizedDate(date)
                : DateTimeFormatter.ofLocalizedDateTime(date, time);
        return formatter
                .withLocale(language())
                .format(moment.atZone(settings.site().zone()));
    }

    private Locale language() {
        return Locale.forLanguageTag(messages.text("language"));
    }
}
