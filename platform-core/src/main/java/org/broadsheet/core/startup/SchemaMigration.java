package org.broadsheet.core.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import javax.sql.DataSource;
import org.broadsheet.api.startup.SchemaLocation;
import org.flywaydb.core.Flyway;

/**
 * Brings the database up to this release before anything reads it. Each module has a folder of migrations and a
 * history of its own, so that a module can be taken out of the war and put back. Whatever reads the database at
 * start-up depends on this bean ({@code @DependsOn("SchemaMigration")}); an enterprise bean, because observers of
 * CDI's start-up event run before the data source is there. Driver and address have no default in the
 * definition: the server looks before our config source is there, warns that there is no value, and looks again; a
 * default would be taken at that first look and whatever people configured would count for nothing.
 */
@DataSourceDefinition(
        name = SchemaMigration.DATA_SOURCE,
        className = "${MPCONFIG=broadsheet.db.driver}",
        url = "${MPCONFIG=broadsheet.db.effective.url}",
        user = "${MPCONFIG=broadsheet.db.user:sa}",
        password = "${MPCONFIG=broadsheet.db.password:}",
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    static final String DATA_SOURCE = "java:app/jdbc/broadsheet";

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @Inject
    @Any
    private Instance<SchemaLocation> locations;

    @PostConstruct
    void migrate() {
        Map<String, String> types = dialect();
        locations.stream()
                .sorted(Comparator.comparingInt(SchemaLocation::order))
                .forEach(location -> Flyway.configure(getClass().getClassLoader())
                        .dataSource(dataSource)
                        .locations("classpath:db/migration/" + location.module())
                        .table("schema_" + location.module())
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .placeholders(types)
                        .load()
                        .migrate());
    }

    /** The two databases differ in the name of their type for bytes; everything else in the migrations is common. */
    private Map<String, String> dialect() {
        try (Connection connection = dataSource.getConnection()) {
            boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
            return Map.of("bytes", h2 ? "binary large object" : "bytea");
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }
}
