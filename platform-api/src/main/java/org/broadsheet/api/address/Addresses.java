package org.broadsheet.api.address;

import java.util.Optional;

/** Finds what stands at a path. A path that was left answers with where its target went. */
public interface Addresses {

    /** @param path begins with a slash; a missing slash at the end counts as a former address */
    Optional<Destination> find(String path);
}
