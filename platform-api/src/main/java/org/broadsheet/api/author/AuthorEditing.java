package org.broadsheet.api.author;

/** Changes authors. */
public interface AuthorEditing {

    /**
     * @return the new author's id; the slug is made from the name
     * @throws org.broadsheet.api.error.InvalidInput when a field cannot be taken
     */
    long create(AuthorProfile profile);

    /**
     * @throws org.broadsheet.api.error.InvalidInput when a field cannot be taken
     * @throws org.broadsheet.api.error.EditConflict when somebody saved in between
     */
    void save(long id, long version, AuthorProfile profile);
}
