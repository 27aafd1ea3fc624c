package org.broadsheet.core.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The kept authors. */
@ApplicationScoped
@Transactional
class AuthorTable {

    @PersistenceContext
    EntityManager entities;

    List<AuthorEntity> all() {
        return entities.createQuery("select a from Author a order by a.name, a.id", AuthorEntity.class)
                .getResultList();
    }

    List<AuthorEntity> byIds(Collection<Long> ids) {
        return entities.createQuery("select a from Author a where a.id in :ids", AuthorEntity.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<AuthorEntity> find(long id) {
        return Optional.ofNullable(entities.find(AuthorEntity.class, id));
    }

    /** For changing it: whoever else wants to waits, and then sees what was done. */
    Optional<AuthorEntity> lock(long id) {
        return Optional.ofNullable(entities.find(AuthorEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<AuthorEntity> bySlug(String slug) {
        return entities.createQuery("select a from Author a where a.slug = :slug", AuthorEntity.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    void add(AuthorEntity author) {
        entities.persist(author);
    }
}
