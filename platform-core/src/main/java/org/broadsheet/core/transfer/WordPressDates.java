package org.broadsheet.core.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as exports write them. Years of zeros mean that there is none. */
final class WordPressDates {

    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final ZoneId siteZone;

    /** @param siteZone for the times that are only given locally */
    WordPressDates(ZoneId siteZone) {
        this.siteZone = siteZone;
    }

    /**
     * The first of these that is a time.
     *
     * @param utc     as {@code 2017-05-02 21:00:00}
     * @param local   likewise, in the site's zone
     * @param rfc1123 as feeds have it, {@code Tue, 02 May 2017 21:00:00 +0000}
     * @return null when none of them is
     */
    Instant first(String utc, String local, String rfc1123) {
        Instant time = stored(utc, ZoneOffset.UTC);
        if (time == null) {
            time = stored(local, siteZone);
        }
        return time == null ? rfc1123(rfc1123) : time;
    }

    private static Instant stored(String text, ZoneId zone) {
        try {
            return plausible(LocalDateTime.parse(text, STORED).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant rfc1123(String text) {
        try {
            return plausible(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Drafts carry the year 0, or -1 as a feed's date. */
    private static Instant plausible(Instant time) {
        return time.isAfter(Instant.EPOCH) ? time : null;
    }
}
