package org.broadsheet.api.comment;

/** In which order the comments on a story itself stand; replies stand below what they answer, oldest first. */
public enum CommentOrder {
    OLDEST,
    NEWEST,
    /** Those with the most replies first. */
    DISCUSSED
}
