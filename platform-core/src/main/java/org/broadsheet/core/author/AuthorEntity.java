package org.broadsheet.core.author;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorProfile;

@Entity(name = "Author")
@Table(name = "author")
class AuthorEntity {

    @Id
    @SequenceGenerator(name = "author", sequenceName = "author_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "author")
    private long id;

    @Version
    private long version;

    private String slug;

    private String name;

    private String email;

    private String biography;

    private String signal;

    private String pgp;

    @Column(name = "secure_drop")
    private String secureDrop;

    @Column(name = "picture_id")
    private Long pictureId;

    private String path;

    protected AuthorEntity() {}

    AuthorEntity(String slug, String path) {
        this.slug = slug;
        this.path = path;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String path() {
        return path;
    }

    void take(AuthorProfile profile) {
        name = profile.name();
        email = profile.email();
        biography = profile.biography();
        signal = profile.signal();
        pgp = profile.pgp();
        secureDrop = profile.secureDrop();
        pictureId = profile.pictureId();
    }

    Author toAuthor() {
        return new Author(id, version, slug, name, email, biography, signal, pgp, secureDrop, pictureId, path);
    }
}
