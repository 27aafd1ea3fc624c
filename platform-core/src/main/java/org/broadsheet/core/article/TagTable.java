package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.core.address.Slugs;

/** The kept tags. */
@ApplicationScoped
@Transactional
class TagTable {

    @PersistenceContext
    EntityManager entities;

    /** The names of a revision's tags in their order. */
    List<String> names(long revisionId) {
        return entities.createQuery(
                        "select t.name from RevisionTag x, Tag t where x.revisionId = :id and t.id = x.tagId"
                                + " order by x.position",
                        String.class)
                .setParameter("id", revisionId)
                .getResultList();
    }

    /** Gives a revision its tags; those that do not exist yet are made. */
    void tag(long revisionId, List<String> names) {
        Map<String, String> wanted = new LinkedHashMap<>();
        names.forEach(name -> wanted.putIfAbsent(Slugs.of(name), name));
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, Tag> known = bySlug(wanted.keySet());
        wanted.forEach((slug, name) -> known.computeIfAbsent(slug, missing -> make(name, missing)));
        entities.flush();
        int position = 0;
        for (String slug : wanted.keySet()) {
            entities.persist(
                    new RevisionTag(revisionId, position++, known.get(slug).id()));
        }
    }

    private Map<String, Tag> bySlug(Set<String> slugs) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        entities.createQuery("select t from Tag t where t.slug in :slugs", Tag.class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .forEach(tag -> tags.put(tag.slug(), tag));
        return tags;
    }

    private Tag make(String name, String slug) {
        Tag tag = new Tag(name, slug);
        entities.persist(tag);
        return tag;
    }
}
