package org.broadsheet.api.comment;

import java.io.Serializable;

/**
 * One reason for a verdict.
 *
 * @param rule    the rule's name, such as {@code copied-from-story}; the desk has a sentence for each
 * @param matched the text that gave it away, as it stands in the comment, or empty when it is not in the text
 * @param detail  what else the sentence needs (a count, a name, the other comment), may be empty
 * @param weight  how much it speaks for spam, from -10 (surely not) to 10 (surely)
 * @param counted false when the rule is only being tried out: noted, but without a say in the verdict
 */
public record Evidence(String rule, String matched, String detail, double weight, boolean counted)
        implements Serializable {

    /** Evidence that counts. */
    public Evidence(String rule, String matched, String detail, double weight) {
        this(rule, matched, detail, weight, true);
    }
}
