package org.broadsheet.core.startup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventManager;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Core's migrations and entities on an H2 in memory, without a server; empty at the start of each test:
 * {@code @RegisterExtension final CoreDatabase database = new CoreDatabase();}
 */
public final class CoreDatabase implements BeforeEachCallback, AfterEachCallback {

    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");
    private static final EntityManagerFactory FACTORY = start();

    private EntityManager entities;

    /** Once for all tests: it takes a second. */
    private static EntityManagerFactory start() {
        MIGRATIONS.setLevel(Level.WARNING);
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:core;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/core")
                .placeholders(Map.of("bytes", "binary large object"))
                .load()
                .migrate();
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new Unit(dataSource),
                        Map.of("eclipselink.weaving", "false", "eclipselink.logging.level", "WARNING"));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        entities = FACTORY.createEntityManager();
        run(() -> {
            entities.createNativeQuery("set referential_integrity false").executeUpdate();
            tables().forEach(table -> entities.createNativeQuery("truncate table \"" + table + "\"")
                    .executeUpdate());
            entities.createNativeQuery("set referential_integrity true").executeUpdate();
        });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        entities.close();
    }

    private List<String> tables() {
        List<?> names = entities.createNativeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'")
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }

    /** The one that the test's objects use, as the container's would be in one transaction. */
    public EntityManager entities() {
        return entities;
    }

    /** Another, as another node has it. The caller closes it. */
    public EntityManager another() {
        return FACTORY.createEntityManager();
    }

    /** Runs in a transaction of {@link #entities()}; rolls back when the work fails. Read again what was read before. */
    public <T> T commit(Supplier<T> work) {
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    public void run(Runnable work) {
        commit(() -> {
            work.run();
            return null;
        });
    }

    /** Statements of the test's own, such as rows that belong to another feature. */
    public void sql(String... statements) {
        run(() -> {
            for (String statement : statements) {
                entities.createNativeQuery(statement).executeUpdate();
            }
        });
    }

    /** How many statements the work sends to the database, so that a question asked once a row does not go unseen. */
    public int statementsOf(Runnable work) {
        AtomicInteger statements = new AtomicInteger();
        SessionEventAdapter counter = new SessionEventAdapter() {
            @Override
            public void postExecuteCall(SessionEvent event) {
                statements.incrementAndGet();
            }
        };
        entities.clear();
        SessionEventManager events = JpaHelper.getServerSession(FACTORY).getEventManager();
        events.addListener(counter);
        try {
            work.run();
        } finally {
            events.removeListener(counter);
        }
        return statements.get();
    }

    private record Unit(DataSource dataSource) implements PersistenceUnitInfo {

        @Override
        public String getPersistenceUnitName() {
            return "core";
        }

        @Override
        public String getPersistenceProviderClassName() {
            return PersistenceProvider.class.getName();
        }

        @Override
        public PersistenceUnitTransactionType getTransactionType() {
            return PersistenceUnitTransactionType.RESOURCE_LOCAL;
        }

        @Override
        public DataSource getJtaDataSource() {
            return null;
        }

        @Override
        public DataSource getNonJtaDataSource() {
            return dataSource;
        }

        @Override
        public List<String> getMappingFileNames() {
            return List.of();
        }

        @Override
        public List<URL> getJarFileUrls() {
            return List.of();
        }

        @Override
        public URL getPersistenceUnitRootUrl() {
            return CoreSchema.class.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        public List<String> getManagedClassNames() {
            return List.of();
        }

        @Override
        public boolean excludeUnlistedClasses() {
            return false;
        }

        @Override
        public SharedCacheMode getSharedCacheMode() {
            return SharedCacheMode.NONE;
        }

        @Override
        public ValidationMode getValidationMode() {
            return ValidationMode.NONE;
        }

        @Override
        public Properties getProperties() {
            return new Properties();
        }

        @Override
        public String getPersistenceXMLSchemaVersion() {
            return "3.1";
        }

        @Override
        public ClassLoader getClassLoader() {
            return CoreDatabase.class.getClassLoader();
        }

        @Override
        public void addTransformer(ClassTransformer transformer) {
            // nothing is woven in tests
        }

        @Override
        public ClassLoader getNewTempClassLoader() {
            return null;
        }
    }
}
