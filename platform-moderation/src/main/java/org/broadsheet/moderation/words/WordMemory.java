package org.broadsheet.moderation.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.broadsheet.moderation.ScreeningChanged;

/**
 * The site's word lists in memory, compiled. While the database is away, the last ones known stay in force; and while
 * they are compiled anew, too, for all but the one who does it.
 */
@ApplicationScoped
class WordMemory {

    private static final System.Logger LOG = System.getLogger(WordMemory.class.getName());

    private final WordTable table;

    private final ReentrantLock compiling = new ReentrantLock();
    private final AtomicLong wanted = new AtomicLong(1);
    private volatile Known known = new Known(0, 0, CompiledWords.NONE);

    /** For the container's proxy. */
    protected WordMemory() {
        this(null);
    }

    @Inject
    WordMemory(WordTable table) {
        this.table = table;
    }

    CompiledWords words() {
        Known last = known;
        if (last.asked() == wanted.get()) {
            return last.words();
        }
        if (last.asked() == 0) {
            compiling.lock();
        } else if (!compiling.tryLock()) {
            return last.words();
        }
        try {
            return read(known).words();
        } finally {
            compiling.unlock();
        }
    }

    /** Something about the screening has changed; the next who asks looks whether it is the lists. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScreeningChanged event) {
        wanted.incrementAndGet();
    }

    /** What is wanted is noted before reading: what changes meanwhile is looked at once more. */
    private Known read(Known last) {
        long asked = wanted.get();
        if (last.asked() == asked) {
            return last;
        }
        try {
            long edition = table.committedEdition();
            boolean same = last.asked() != 0 && last.edition() == edition;
            Known read = new Known(asked, edition, same ? last.words() : new CompiledWords(table.committed()));
            known = read;
            return read;
        } catch (RuntimeException e) {
            if (last.asked() == 0) {
                throw e;
            }
            LOG.log(Level.WARNING, "The word lists cannot be read; those known stay in force", e);
            return last;
        }
    }

    /** @param asked what was wanted when it was read; 0 when it never was */
    private record Known(long asked, long edition, CompiledWords words) {}
}
