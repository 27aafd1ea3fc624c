package org.broadsheet.api.article;

/** Where a story stands. */
public enum ArticleState {
    /** Never published, or not again since it was withdrawn and taken up anew. */
    DRAFT,
    /** Public; there may be a working revision beside it that is not. */
    PUBLISHED,
    /** Was public and is no more; its address answers 410. */
    WITHDRAWN
}
