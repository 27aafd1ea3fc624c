package org.broadsheet.api.author;

/**
 * What the form under Admin → Authors sends. Texts may be empty but not null, the name must not be empty.
 *
 * @param pictureId a picture, or null
 */
public record AuthorProfile(
        String name, String email, String biography, String signal, String pgp, String secureDrop, Long pictureId) {}
