package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.broadsheet.api.setting.Settings;

/**
 * Points in time in the site's zone and the page's language. Nothing here depends on what time it is now: pages are kept
 * and shown again later, when "an hour ago" would be wrong.
 */
@Named("dates")
@RequestScoped
public class Dates {

    @Inject
    private Settings settings;

    /** For {@code datetime} attributes and machines. */
    public String iso(Instant instant) {
        return iso(instant, settings.site().zone());
    }

    static String iso(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).truncatedTo(ChronoUnit.SECONDS));
    }

    /** The day alone, as lists show it. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale())
                .format(zoned(instant));
    }

    /** The day and the minute. */
    public String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale())
                .format(zoned(instant));
    }

    /** Whether the second is so much later that saying so tells a reader something. */
    public boolean laterMinute(Instant first, Instant second) {
        return Duration.between(first, second).toMinutes() >= 1;
    }

    private ZonedDateTime zoned(Instant instant) {
        return instant.atZone(settings.site().zone());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
