package org.broadsheet.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.broadsheet.api.setting.Settings;

/** Makes the paths that things want, before {@link AddressBook} says which they get. */
@ApplicationScoped
public class Permalinks {

    /** The setting with the pattern of stories' paths: %year%, %monthnum%, %day% and %slug% are filled in. */
    static final String PATTERN_SETTING = "permalink.pattern";

    static final String DEFAULT_PATTERN = "/%year%/%monthnum%/%slug%/";

    @Inject
    Settings settings;

    /** @param firstPublished its year, month and day are those of the site's zone, as the page shows them */
    public String article(String slug, Instant firstPublished) {
        ZonedDateTime local = firstPublished.atZone(settings.site().zone());
        return settings.get(PATTERN_SETTING, DEFAULT_PATTERN)
                .replace("%year%", twoDigits(local.getYear()))
                .replace("%monthnum%", twoDigits(local.getMonthValue()))
                .replace("%day%", twoDigits(local.getDayOfMonth()))
                .replace("%slug%", slug);
    }

    public String section(String slug) {
        return "/" + slug + "/";
    }

    /** Where WordPress has a section. */
    public String sectionFormerly(String slug) {
        return "/category/" + slug + "/";
    }

    public String author(String slug) {
        return "/author/" + slug + "/";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
