package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a comment's writer may know of the decision on it: never who made it, nor the reason that moderators note for
 * each other.
 *
 * @param verdict    null when no moderator's stands
 * @param note       a moderator's word to the writer, may be empty
 * @param time       when it was decided, or null
 * @param asked      what the writer wrote when asking again, or null when that was not done
 * @param askedAt    when, or null
 * @param appealPath where to ask again, or null when it cannot be asked
 */
public record WriterRuling(
        long commentId, Verdict verdict, String note, Instant time, String asked, Instant askedAt, String appealPath)
        implements Serializable {}
