package org.broadsheet.core.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** All settings in memory: every page asks for some. While the database is away, the last ones known stay in force. */
@ApplicationScoped
class SettingsMemory {

    private static final System.Logger LOG = System.getLogger(SettingsMemory.class.getName());

    private final AtomicLong wanted = new AtomicLong(1);
    private volatile Known known = new Known(0, Map.of());

    @Inject
    SettingTable table;

    Map<String, String> all() {
        Known last = known;
        return last.edition() == wanted.get() ? last.values() : read(last).values();
    }

    /** Forgets; the next who asks reads again. */
    void evict() {
        wanted.incrementAndGet();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged event) {
        evict();
    }

    /** The edition is taken before reading: what is evicted meanwhile is read once more. */
    private Known read(Known last) {
        long edition = wanted.get();
        try {
            Known read = new Known(edition, table.committed());
            known = read;
            return read;
        } catch (RuntimeException e) {
            if (last.edition() == 0) {
                throw e;
            }
            LOG.log(Level.WARNING, "The settings cannot be read; those known stay in force", e);
            return last;
        }
    }

    private record Known(long edition, Map<String, String> values) {}
}
