package org.broadsheet.web.admin.articles;

import java.time.Instant;
import java.util.List;

/**
 * Somebody else saved first: both texts, for the second one to choose.
 *
 * @param savedBy  their display name, may be empty
 * @param version  theirs, on top of which "keep mine" saves
 * @param headline the headlines, word by word
 * @param standfirst likewise
 * @param body     the bodies' words without markup
 * @param settings all else that differs
 */
public record Conflict(
        String savedBy,
        Instant savedAt,
        long version,
        TextDifference headline,
        TextDifference standfirst,
        TextDifference body,
        List<Setting> settings) {

    public Conflict {
        settings = List.copyOf(settings);
    }

    /**
     * One setting that differs.
     *
     * @param key    of its name in the bundle
     * @param mine   as shown, empty when unset
     * @param theirs likewise
     */
    public record Setting(String key, String mine, String theirs) {}
}
