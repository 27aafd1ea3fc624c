package org.broadsheet.core.transfer;

import java.util.Optional;

/** Where things of one kind go: the feature that keeps them, seen from the import. */
interface Destination<P extends ImportPlan.Planned> {

    /** Something here already that is the same, though it was not imported. */
    Optional<Long> twin(P planned);

    /** @return its id here */
    long create(P planned);

    void update(long localId, P planned);

    /**
     * What it is here now, as a text of at most 100 characters that changes when it is edited here.
     *
     * @return empty when it is not here any more
     */
    Optional<String> mark(long localId);
}
