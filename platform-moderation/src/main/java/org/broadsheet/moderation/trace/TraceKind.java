package org.broadsheet.moderation.trace;

/** What a trace is of. */
enum TraceKind {
    ADDRESS,
    NETWORK,
    WRITER,
    HOST
}
