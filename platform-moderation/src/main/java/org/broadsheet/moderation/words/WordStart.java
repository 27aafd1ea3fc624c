package org.broadsheet.moderation.words;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Compiles the word lists while the application starts: else the first comment would do it, in its transaction, and all
 * that come meanwhile would wait for it.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class WordStart {

    private static final System.Logger LOG = System.getLogger(WordStart.class.getName());

    @Inject
    WordMemory memory;

    /** The application starts without; the first comment that comes tries again. */
    @PostConstruct
    void compile() {
        try {
            memory.words();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The word lists cannot be read yet", e);
        }
    }
}
