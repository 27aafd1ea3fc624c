package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.util.List;

/**
 * What became of many comments.
 *
 * @param bulkId to take it back by; 0 when nothing was done
 * @param done   how many were decided, or taken back
 * @param left   what was left, since somebody else was faster
 */
public record BulkOutcome(long bulkId, int done, List<Left> left) implements Serializable {

    public BulkOutcome {
        left = List.copyOf(left);
    }

    /**
     * @param author    of the comment, empty for nobody
     * @param changedBy who changed it, or null when that is not known
     */
    public record Left(long caseId, String author, String changedBy) implements Serializable {}
}
