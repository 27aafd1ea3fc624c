package org.broadsheet.api.privacy;

import java.util.Set;

/**
 * Whose data is meant.
 *
 * @param address   the mail address, in lower case
 * @param comments  the comments written with it, by id
 * @param keepTexts when erasing: whether the comments' texts stay, under no name
 */
public record PersonalScope(String address, Set<Long> comments, boolean keepTexts) {

    public PersonalScope {
        comments = Set.copyOf(comments);
    }
}
