package org.broadsheet.moderation.trace;

import java.time.Instant;
import java.util.Collection;

/** How many comments left such traces; of those that were posted since traces are kept. */
public interface TraceCount {

    long byWriter(String mailAddress, Instant since);

    /** @param addresses IP addresses as Java writes them */
    long fromAddresses(Collection<String> addresses, Instant since);

    /** @param networks of 24 bits, or 64 in IPv6, as Java writes their address, with a slash and the bits */
    long fromNetworks(Collection<String> networks, Instant since);

    /** Of this host and those below it. */
    long linking(String host, Instant since);
}
