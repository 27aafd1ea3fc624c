package org.broadsheet.notify.transport;

/**
 * What became of a message.
 *
 * @param reply what the server said, or what went wrong, in one line; empty when accepted without a word
 */
public record Outcome(Result result, String reply) {

    private static final int LONGEST_REPLY = 1000;

    /** Where a message stands after it was given to the server. */
    public enum Result {
        /** The server has it. */
        ACCEPTED,
        /** The server does not have it, and may take it later. */
        LATER,
        /** The server does not have it and will not take it. */
        REFUSED,
        /** Nobody can say: it was handed over completely and the answer never came. */
        UNKNOWN
    }

    public Outcome {
        String line =
                reply == null ? "" : reply.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        reply = line.length() > LONGEST_REPLY ? line.substring(0, LONGEST_REPLY) : line;
    }

    static Outcome accepted() {
        return new Outcome(Result.ACCEPTED, "");
    }

    static Outcome later(String reply) {
        return new Outcome(Result.LATER, reply);
    }

    static Outcome refused(String reply) {
        return new Outcome(Result.REFUSED, reply);
    }

    static Outcome unknown(String reply) {
        return new Outcome(Result.UNKNOWN, reply);
    }
}
