package org.broadsheet.core.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.media.MediaLibrary;

/** The kept pictures. */
@ApplicationScoped
@Transactional
class MediaTable {

    @PersistenceContext
    EntityManager entities;

    Optional<MediaEntity> find(long id) {
        return Optional.ofNullable(entities.find(MediaEntity.class, id));
    }

    List<MediaEntity> byIds(Collection<Long> ids) {
        return entities.createQuery("select m from Media m where m.id in :ids", MediaEntity.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<MediaLibrary.Content> content(long id) {
        return entities.createQuery(
                        "select m.mediaType, m.sha256, c.content from Media m, MediaContent c"
                                + " where m.id = :id and c.mediaId = m.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new MediaLibrary.Content((String) row[0], (String) row[1], (byte[]) row[2]));
    }

    long count() {
        return entities.createQuery("select count(m) from Media m", Long.class).getSingleResult();
    }

    List<MediaEntity> newest(int first, int size) {
        return entities.createQuery("select m from Media m order by m.addedAt desc, m.id desc", MediaEntity.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The foreign key needs the picture to be written before its bytes; nothing tells the entity manager so. */
    void add(MediaEntity picture, byte[] bytes) {
        entities.persist(picture);
        entities.flush();
        entities.persist(new MediaContent(picture.id(), bytes));
    }
}
