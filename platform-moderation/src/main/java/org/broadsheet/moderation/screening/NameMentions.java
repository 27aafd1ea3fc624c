package org.broadsheet.moderation.screening;

import java.util.List;
import java.util.Map;

/** Remembers which names were advertised in comments. */
interface NameMentions {

    /**
     * In how many comments, counted to twenty, each of these names was advertised so far; those never seen are left out. Comments that
     * a moderator let through do not count.
     *
     * @param keys   see {@link AdvertisedName#key}
     * @param itself the comment that is to say this from now on, which does not repeat itself; null for a new one
     */
    Map<String, Long> earlier(List<String> keys, Long itself);
}
