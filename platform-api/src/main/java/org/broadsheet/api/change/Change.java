package org.broadsheet.api.change;

import java.time.Instant;

/**
 * One line of the change log.
 *
 * @param id       its sequence number; numbers may be committed out of order
 * @param entityId what changed, by the id of its kind
 */
public record Change(long id, ChangeKind kind, long entityId, Instant time) {}
