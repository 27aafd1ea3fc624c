package org.broadsheet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A word that stories share. Two spellings with the same slug are one tag, named as it was first written. */
@Entity
class Tag {

    @Id
    @SequenceGenerator(name = "tag", sequenceName = "tag_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag")
    private long id;

    @Column(length = 200)
    private String name;

    private String slug;

    protected Tag() {}

    Tag(String name, String slug) {
        this.name = name;
        this.slug = slug;
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }
}
