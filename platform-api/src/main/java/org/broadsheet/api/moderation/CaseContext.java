package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.broadsheet.api.comment.CommentState;

/**
 * What stands around a case: the conversation it is part of, who wrote it, and what is like it.
 *
 * @param above  what it answers, from the top of the thread down
 * @param beside what was said next to it, in answer to the same, oldest first
 * @param below  what answers it, oldest first
 * @param writer what else came from the same mail address, or null when none was given
 * @param shared what it has in common with others: address, network, hosts; those shared with none are left out
 * @param alike  comments that say nearly the same
 * @param bulk   the decision that stands, as one of many made at once, or null
 */
public record CaseContext(
        long caseId,
        List<Neighbour> above,
        List<Neighbour> beside,
        List<Neighbour> below,
        Writer writer,
        List<Shared> shared,
        List<Neighbour> alike,
        Bulk bulk)
        implements Serializable {

    public CaseContext {
        above = List.copyOf(above);
        beside = List.copyOf(beside);
        below = List.copyOf(below);
        shared = List.copyOf(shared);
        alike = List.copyOf(alike);
    }

    /**
     * Another comment.
     *
     * @param caseId   null when it has no case
     * @param text     the beginning of it, as typed
     * @param postedAt when it was posted
     */
    public record Neighbour(
            long commentId, Long caseId, String author, String text, CommentState state, Instant postedAt)
            implements Serializable {}

    /**
     * The writer, as far as the mail address tells; of the newest {@value #MOST} comments.
     *
     * @param search finds them all
     * @param abuse  how many were called abuse; they are rejected, too
     * @param latest the latest ones beside this, newest first
     */
    public record Writer(
            String search, int approved, int held, int rejected, int spam, int abuse, List<Neighbour> latest)
            implements Serializable {

        /** So many are counted at most. */
        public static final int MOST = 500;

        public Writer {
            latest = List.copyOf(latest);
        }

        public int total() {
            return approved + held + rejected + spam;
        }
    }

    /**
     * Something that other comments have, too.
     *
     * @param value  the host; empty for an address or a network, which are kept as hashes
     * @param others how many others, {@link Writer#MOST} at most
     * @param search finds them all
     */
    public record Shared(Mark mark, String value, int others, String search) implements Serializable {}

    /** What comments can have in common. */
    public enum Mark {
        ADDRESS,
        NETWORK,
        HOST
    }

    /** @param standing how many decisions made at once still stand */
    public record Bulk(long bulkId, long standing) implements Serializable {}
}
