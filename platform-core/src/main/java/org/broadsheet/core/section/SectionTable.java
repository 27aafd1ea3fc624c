package org.broadsheet.core.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The kept sections. */
@ApplicationScoped
@Transactional
class SectionTable {

    @PersistenceContext
    EntityManager entities;

    List<SectionEntity> all() {
        return entities.createQuery("select s from Section s order by s.position, s.id", SectionEntity.class)
                .getResultList();
    }

    Optional<SectionEntity> find(long id) {
        return Optional.ofNullable(entities.find(SectionEntity.class, id));
    }

    Optional<SectionEntity> bySlug(String slug) {
        return entities.createQuery("select s from Section s where s.slug = :slug", SectionEntity.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    int nextPosition() {
        return entities.createQuery("select coalesce(max(s.position), 0) + 1 from Section s", Number.class)
                .getSingleResult()
                .intValue();
    }

    void add(SectionEntity section) {
        entities.persist(section);
    }
}
