package org.broadsheet.bench;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The persistence unit of the war on the benchmark's database: the server's provider, an entity manager and a
 * transaction for each operation. Not the container's: the provider's own pool of connections instead of the server's,
 * no JTA, and nothing woven.
 */
final class Entities implements AutoCloseable {

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    private final EntityManagerFactory factory;

    Entities(Database database) {
        SEPersistenceUnitInfo unit = new SEPersistenceUnitInfo();
        unit.setPersistenceUnitName("bench");
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setPersistenceUnitRootUrl(
                Entities.class.getProtectionDomain().getCodeSource().getLocation());
        unit.setClassLoader(Entities.class.getClassLoader());
        unit.setExcludeUnlistedClasses(true);
        unit.setSharedCacheMode(SharedCacheMode.NONE.name());
        unit.setValidationMode(ValidationMode.NONE.name());
        unit.setManagedClassNames(managed());
        factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        unit,
                        Map.of(
                                "jakarta.persistence.jdbc.url",
                                database.url(),
                                "jakarta.persistence.jdbc.user",
                                database.user(),
                                "jakarta.persistence.jdbc.password",
                                database.password(),
                                "eclipselink.jdbc.batch-writing",
                                "JDBC",
                                "eclipselink.weaving",
                                "false",
                                "eclipselink.logging.level",
                                "WARNING"));
    }

    private static List<String> managed() {
        return new ClassFileImporter()
                .importPackages("org.broadsheet.core", "org.broadsheet.moderation").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Converter.class))
                        .map(JavaClass::getName)
                        .toList();
    }

    /** Stands for the one of the transaction under way, as the container's does. */
    EntityManager shared() {
        return (EntityManager) Proxy.newProxyInstance(
                Entities.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, arguments) -> {
                    try {
                        return method.invoke(CURRENT.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Whoever asks for a transaction within it takes part in it. */
    <T> T inTransaction(Supplier<T> work) {
        EntityManager entities = factory.createEntityManager();
        CURRENT.set(entities);
        try {
            entities.getTransaction().begin();
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            CURRENT.remove();
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
