package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sanction.
 *
 * @param until    when it ends by itself, or null for never
 * @param liftedAt when somebody ended it, or null
 * @param liftedBy who did, or null
 * @param inForce  whether it is on comments that come now
 */
public record SanctionView(
        long id,
        SanctionKind kind,
        SanctionTarget target,
        String value,
        String reason,
        String by,
        Instant since,
        Instant until,
        Instant liftedAt,
        String liftedBy,
        boolean inForce)
        implements Serializable {}
