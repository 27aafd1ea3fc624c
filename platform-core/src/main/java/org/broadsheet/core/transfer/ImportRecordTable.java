package org.broadsheet.core.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class ImportRecordTable implements ImportMemory {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public Map<Key, Entry> of(String source) {
        return entities.createQuery("select r from ImportRecord r where r.source = :source", ImportRecord.class)
                .setParameter("source", column(source))
                .getResultStream()
                .collect(Collectors.toMap(ImportRecord::key, ImportRecord::entry, (first, second) -> first));
    }

    @Override
    public void add(String source, Key key, Entry entry) {
        ImportRecord added = new ImportRecord(column(source), key);
        added.took(entry, clock.instant());
        entities.persist(added);
    }

    @Override
    public void replace(String source, Key key, Entry entry) {
        entities.createQuery(
                        "select r from ImportRecord r where r.source = :source and r.kind = :kind"
                                + " and r.foreignId = :foreignId",
                        ImportRecord.class)
                .setParameter("source", column(source))
                .setParameter("kind", key.kind())
                .setParameter("foreignId", key.foreignId())
                .getSingleResult()
                .took(entry, clock.instant());
    }

    /** Writes out and forgets the entities at hand: a large import must not hold every story in memory. */
    void rest() {
        entities.flush();
        entities.clear();
    }

    private static String column(String source) {
        return source.length() > ImportRecord.MAX_SOURCE ? Fingerprint.of(source) : source;
    }
}
