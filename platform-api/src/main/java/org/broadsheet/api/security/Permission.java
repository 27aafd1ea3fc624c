package org.broadsheet.api.security;

/** What somebody may do. Code asks for these; {@link Role} says who has them. */
public enum Permission {
    /** Enter the admin at all. */
    ENTER_ADMIN,
    /** Write stories and change one's own while they are not published. */
    WRITE_STORIES,
    /** Publish, change and withdraw one's own stories. */
    PUBLISH_OWN_STORIES,
    /** Change anybody's stories. */
    EDIT_ALL_STORIES,
    /** Publish and withdraw anybody's stories. */
    PUBLISH_ALL_STORIES,
    /** Add pictures. */
    UPLOAD_MEDIA,
    /** Change biographies and contacts of authors. */
    MANAGE_AUTHORS,
    /** Decide on comments. */
    MODERATE_COMMENTS,
    /** See subscribers. */
    VIEW_SUBSCRIBERS,
    /** See what was mailed, and settle uncertain deliveries. */
    MANAGE_MAIL,
    /** Import from other systems. */
    IMPORT_CONTENT,
    /** Create accounts, change roles, switch accounts off. */
    MANAGE_ACCOUNTS,
    /** Change the site's settings. */
    MANAGE_SETTINGS
}
