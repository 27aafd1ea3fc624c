package org.broadsheet.web.admin.comments;

import java.io.Serializable;

/**
 * A piece of evidence in words.
 *
 * @param detail   may be empty
 * @param strength {@code decides}, {@code holds}, {@code adds}, {@code noted}, {@code for} the comment, or {@code tried}
 *                 when the rule was on trial
 * @param caseId   of another comment that it speaks of, or null
 */
public record Finding(String title, String detail, String strength, Long caseId) implements Serializable {

    /** Speaks of no other comment. */
    Finding(String title, String detail, String strength) {
        this(title, detail, strength, null);
    }
}
