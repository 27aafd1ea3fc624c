package org.broadsheet.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.address.AddressKind;

/** The kept paths. */
@ApplicationScoped
@Transactional
class AddressTable {

    @PersistenceContext
    EntityManager entities;

    Optional<Address> at(String path) {
        return at(List.of(path)).stream().findFirst();
    }

    List<Address> at(List<String> paths) {
        return entities.createQuery("select a from Address a where a.path in :paths", Address.class)
                .setParameter("paths", paths)
                .getResultList();
    }

    List<Address> current(AddressKind kind, long entityId) {
        return entities.createQuery(
                        "select a from Address a where a.kind = :kind and a.entityId = :id and a.former = false",
                        Address.class)
                .setParameter("kind", kind)
                .setParameter("id", entityId)
                .getResultList();
    }

    void add(Address address) {
        entities.persist(address);
    }
}
