package org.broadsheet.moderation.screening;

import java.time.Instant;
import java.util.List;

/** Remembers which comments linked to a host. */
public interface HostMemory {

    /**
     * Comments that linked it, the newest first.
     *
     * @param since when at the earliest
     * @param until when at the latest
     * @param most  no more than these
     */
    List<Long> linking(String host, Instant since, Instant until, int most);
}
