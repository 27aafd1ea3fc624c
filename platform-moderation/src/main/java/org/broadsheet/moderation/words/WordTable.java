package org.broadsheet.moderation.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;

/** The table of watched words. */
@ApplicationScoped
@Transactional
class WordTable {

    private static final String SOME = " from ListedWord w where lower(w.word) like :text escape '!'";
    private static final String WITH_ACTION = " and w.action = :action";

    @PersistenceContext
    EntityManager entities;

    /** The edition as committed: in a transaction of its own, so that no memory learns what may yet be rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    long committedEdition() {
        return entities.createQuery("select coalesce(max(e.edition), 0) from ListsEdition e", Long.class)
                .getSingleResult();
    }

    /** All words as committed; values and not entities, of which there would be too many to look after. */
    @Transactional(TxType.REQUIRES_NEW)
    List<WordEntry> committed() {
        return entities
                .createQuery(
                        "select w.word, w.action, w.replacement, w.caseSensitive, w.scope from ListedWord w",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new WordEntry(
                        (String) row[0],
                        (WordAction) row[1],
                        (String) row[2],
                        (Boolean) row[3],
                        (WordScope) row[4],
                        ""))
                .toList();
    }

    /** Counts the edition up. Whoever changes the lists begins with it, and so waits for others who do. */
    @Transactional(TxType.MANDATORY)
    void nextEdition() {
        int counted = entities.createQuery("update ListsEdition e set e.edition = e.edition + 1")
                .executeUpdate();
        if (counted == 0) {
            entities.persist(new ListsEdition());
            entities.flush();
        }
    }

    List<ListedWord> list(String text, WordAction action, int offset, int size) {
        return where("select w", text, action, " order by w.wordKey, w.id", ListedWord.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String text, WordAction action) {
        return where("select count(w)", text, action, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> where(String select, String text, WordAction action, String order, Class<T> type) {
        String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        TypedQuery<T> query = entities.createQuery(select + SOME + (action == null ? "" : WITH_ACTION) + order, type)
                .setParameter("text", pattern);
        return action == null ? query : query.setParameter("action", action);
    }

    Map<WordAction, Long> counts() {
        Map<WordAction, Long> counts = new EnumMap<>(WordAction.class);
        for (WordAction action : WordAction.values()) {
            counts.put(action, 0L);
        }
        entities.createQuery("select w.action, count(w) from ListedWord w group by w.action", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((WordAction) row[0], (Long) row[1]));
        return counts;
    }

    Optional<ListedWord> find(long id) {
        return Optional.ofNullable(entities.find(ListedWord.class, id));
    }

    List<ListedWord> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select w from ListedWord w where w.id in :ids order by w.id", ListedWord.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What is on the lists, to be compared with what comes in. */
    Set<WordIdentity> identities() {
        return entities
                .createQuery("select w.wordKey, w.scope, w.caseSensitive from ListedWord w", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new WordIdentity((String) row[0], (WordScope) row[1], (Boolean) row[2]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether another word has this identity. */
    boolean taken(WordIdentity identity, long exceptId) {
        return entities.createQuery("""
                                select count(w) from ListedWord w where w.wordKey = :key and w.scope = :scope
                                and w.caseSensitive = :caseSensitive and w.id <> :id""", Long.class)
                        .setParameter("key", identity.key())
                        .setParameter("scope", identity.scope())
                        .setParameter("caseSensitive", identity.caseSensitive())
                        .setParameter("id", exceptId)
                        .getSingleResult()
                > 0;
    }

    void add(ListedWord word) {
        entities.persist(word);
    }

    /** Many at once; what was written is forgotten after each portion, so that the memory does not fill with it. */
    void addAll(List<ListedWord> words) {
        int portion = 1_000;
        for (int from = 0; from < words.size(); from += portion) {
            words.subList(from, Math.min(from + portion, words.size())).forEach(entities::persist);
            entities.flush();
            entities.clear();
        }
    }

    void remove(ListedWord word) {
        entities.remove(word);
    }

    /** Sends what has changed to the database; false when somebody else changed the same in between. */
    boolean flush() {
        try {
            entities.flush();
            return true;
        } catch (OptimisticLockException e) {
            return false;
        }
    }
}
