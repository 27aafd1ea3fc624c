package org.broadsheet.moderation.remote;

/** What the remote service says of a comment. */
public enum RemoteOpinion {
    /** Nothing, for whatever reason: not configured, too slow, out of order, not understood. */
    NONE,
    CLEAR,
    SPAM,
    /** So bad that the service would throw it away unseen. */
    BLATANT
}
