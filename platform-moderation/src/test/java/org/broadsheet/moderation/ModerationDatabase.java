package org.broadsheet.moderation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * This module's migration and entities on an H2 in memory, without a server; empty at the start of each test. Of core's
 * tables only those are there that our migrations and queries ask for.
 */
public final class ModerationDatabase implements BeforeEachCallback, AfterEachCallback {

    /** With defaults, so that a row with its id alone can be inserted. */
    private static final String COLUMNS = ", article_id bigint default 7, parent_id bigint, edited_at timestamp(6),"
            + " author varchar(245) default '', text varchar(65525) default '',"
            + " posted_at timestamp(6) default timestamp '2026-11-23 12:00:00'";

    private static final String KEYS_OF_CORE =
            "create table article (id bigint primary key); create table comment (id bigint primary key" + COLUMNS + ");"
                    + "create table setting (name varchar(100) primary key, content varchar(4000), version bigint);";

    private static final EntityManagerFactory FACTORY = start();

    private final List<EntityManager> others = new ArrayList<>();
    private EntityManager entities;

    private static EntityManagerFactory start() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:moderation;DB_CLOSE_DELAY=-1");
        try (Connection connection = dataSource.getConnection()) {
            RunScript.execute(connection, new StringReader(KEYS_OF_CORE));
            for (Path migration : migrations()) {
                try (Reader reader = Files.newBufferedReader(migration)) {
                    RunScript.execute(connection, reader);
                }
            }
        } catch (SQLException | URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new Unit(dataSource),
                        Map.of("eclipselink.weaving", "false", "eclipselink.logging.level", "WARNING"));
    }

    /** In the order of their numbers, as Flyway runs them. */
    private static List<Path> migrations() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ModerationDatabase.class.getResource("/db/migration/moderation"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparingInt(file ->
                            Integer.parseInt(file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))))
                    .toList();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        entities = FACTORY.createEntityManager();
        sql(Stream.of(
                        Stream.of("set referential_integrity false"),
                        tables().stream().map("truncate table %s"::formatted),
                        Stream.of("set referential_integrity true", "insert into article values (7)"))
                .flatMap(Function.identity())
                .toArray(String[]::new));
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        return entities.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .getResultList();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        others.forEach(EntityManager::close);
        others.clear();
        entities.close();
    }

    /** The one that the test's objects use, as the container's would be in one transaction. */
    public EntityManager entities() {
        return entities;
    }

    /** What another request at the same moment would use; its transactions are for the test to begin and end. */
    public EntityManager another() {
        EntityManager other = FACTORY.createEntityManager();
        others.add(other);
        return other;
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

    /** Statements of the test's own, such as core's rows, or another node's work. */
    public void sql(String... statements) {
        run(() -> {
            for (String statement : statements) {
                entities.createNativeQuery(statement).executeUpdate();
            }
        });
    }

    private record Unit(DataSource dataSource) implements PersistenceUnitInfo {

        @Override
        public String getPersistenceUnitName() {
            return "moderation";
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
            return ModerationDatabase.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation();
        }

        @Override
        public List<String> getManagedClassNames() {
            return List.of(
                    "org.broadsheet.moderation.desk.ModerationCase",
                    "org.broadsheet.moderation.desk.ModerationDecision",
                    "org.broadsheet.moderation.screening.MentionedName",
                    "org.broadsheet.moderation.learning.TaughtLesson",
                    "org.broadsheet.moderation.learning.LearntModel",
                    "org.broadsheet.moderation.words.ListedWord",
                    "org.broadsheet.moderation.words.ListsEdition",
                    "org.broadsheet.moderation.trace.CommentBand",
                    "org.broadsheet.moderation.trace.CommentSketch",
                    "org.broadsheet.moderation.trace.CommentTrace",
                    "org.broadsheet.moderation.trace.TraceSecret",
                    "org.broadsheet.moderation.report.RuleFinding",
                    "org.broadsheet.moderation.complaint.Complaint",
                    "org.broadsheet.moderation.sanction.Sanction",
                    "org.broadsheet.moderation.appeal.Appeal",
                    "org.broadsheet.moderation.notice.DecisionLetter",
                    "org.broadsheet.moderation.notice.ModerationNotice",
                    "org.broadsheet.moderation.notice.ModeratorPreference",
                    TimesAsUtc.class.getName());
        }

        @Override
        public boolean excludeUnlistedClasses() {
            return true;
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
            return ModerationDatabase.class.getClassLoader();
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
