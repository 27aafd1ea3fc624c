package org.broadsheet.api.privacy;

import jakarta.json.JsonValue;
import java.util.Set;

/**
 * What a part of the application holds about people. Every feature that keeps a mail address, or something that it is
 * found by, implements it; all of them are asked, in one transaction.
 */
public interface PersonalData {

    /** Under which name its part stands in an export. */
    String part();

    /** The comments that were written with this address, for those who keep something by a comment's id. */
    default Set<Long> comments(String address) {
        return Set.of();
    }

    /** Everything, for its owner to read: an object or a list, empty when there is nothing. */
    JsonValue export(PersonalScope scope);

    /**
     * Erases it, or what ties it to a person.
     *
     * @return how many records were concerned
     */
    int erase(PersonalScope scope);
}
