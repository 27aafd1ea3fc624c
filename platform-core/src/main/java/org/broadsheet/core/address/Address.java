package org.broadsheet.core.address;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.broadsheet.api.address.AddressKind;

/** One path and what stands, or stood, at it. Paths are never given up, so that old links go on working. */
@Entity
class Address {

    @Id
    @SequenceGenerator(name = "address", sequenceName = "address_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "address")
    private long id;

    private String path;

    @Enumerated(EnumType.STRING)
    private AddressKind kind;

    @Column(name = "entity_id")
    private long entityId;

    @Column(name = "is_former")
    private boolean former;

    protected Address() {}

    Address(String path, AddressKind kind, long entityId, boolean former) {
        this.path = path;
        this.kind = kind;
        this.entityId = entityId;
        this.former = former;
    }

    String path() {
        return path;
    }

    AddressKind kind() {
        return kind;
    }

    long entityId() {
        return entityId;
    }

    boolean former() {
        return former;
    }

    boolean belongsTo(AddressKind otherKind, long otherId) {
        return kind == otherKind && entityId == otherId;
    }

    void leave() {
        former = true;
    }

    void comeBack() {
        former = false;
    }
}
