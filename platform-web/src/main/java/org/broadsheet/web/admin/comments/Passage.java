package org.broadsheet.web.admin.comments;

import java.io.Serializable;

/**
 * A piece of a comment's text.
 *
 * @param why what the rules that matched it found, empty where none did
 */
public record Passage(String text, String why) implements Serializable {

    /** Whether it gave the comment away. */
    public boolean marked() {
        return !why.isEmpty();
    }
}
