package org.broadsheet.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Reads in a short transaction. Outside of one, an entity manager belongs to whatever invocation the thread inherited;
 * for a task that repeats, the server closes it after the first run and hands it out again in the second.
 */
@ApplicationScoped
class ReadTogether {

    @Transactional
    public <T> T read(Supplier<T> reading) {
        return reading.get();
    }
}
