package org.broadsheet.api.author;

import java.io.Serializable;

/**
 * Somebody whose name stands over stories; needs no account.
 *
 * @param biography  plain text, may be empty
 * @param signal     a Signal username or number, may be empty
 * @param pgp        a PGP fingerprint, may be empty
 * @param secureDrop an onion address, may be empty
 * @param pictureId  a picture, or null
 * @param path       where the author's page stands
 */
public record Author(
        long id,
        long version,
        String slug,
        String name,
        String email,
        String biography,
        String signal,
        String pgp,
        String secureDrop,
        Long pictureId,
        String path)
        implements Serializable {

    /** Whether there is a way to reach this author in confidence. */
    public boolean hasSecureContacts() {
        return !(signal.isEmpty() && pgp.isEmpty() && secureDrop.isEmpty());
    }
}
