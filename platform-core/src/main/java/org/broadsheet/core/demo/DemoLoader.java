package org.broadsheet.core.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.startup.DemoContent;
import org.broadsheet.core.article.ArticleIntake;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads every module's demo content into an empty newspaper, when asked to. All of it comes in one transaction, so
 * that a start that was interrupted leaves nothing half done and the next one begins again. Demo content that fails
 * is reported and left out: the application itself is as good without.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {

    private static final System.Logger LOG = System.getLogger(DemoLoader.class.getName());

    @Inject
    @ConfigProperty(name = "broadsheet.demo", defaultValue = "false")
    private boolean wanted;

    @Inject
    @Any
    private Instance<DemoContent> contents;

    @Inject
    private ArticleIntake articles;

    @Inject
    private CurrentActor actor;

    @Resource
    private UserTransaction transaction;

    @PostConstruct
    void load() {
        if (!wanted || !articles.empty()) {
            return;
        }
        try {
            transaction.begin();
            actor.runAs(
                    Actor.SYSTEM,
                    () -> contents.stream()
                            .sorted(Comparator.comparingInt(DemoContent::order))
                            .forEach(DemoContent::load));
            transaction.commit();
            LOG.log(Level.INFO, "the demo newsroom is in");
        } catch (NotSupportedException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SystemException
                | RuntimeException e) {
            LOG.log(Level.ERROR, "the demo newsroom could not be loaded", e);
            undo();
        }
    }

    private void undo() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException e) {
            LOG.log(Level.ERROR, "nor could its loading be undone", e);
        }
    }
}
