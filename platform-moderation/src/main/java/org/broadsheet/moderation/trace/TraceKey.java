package org.broadsheet.moderation.trace;

/** @param value the keyed hash of what is personal, or a host */
record TraceKey(TraceKind kind, String value) {}
