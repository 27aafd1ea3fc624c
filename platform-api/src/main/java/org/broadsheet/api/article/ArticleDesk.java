package org.broadsheet.api.article;

import org.broadsheet.api.page.Slice;

/** Where stories are listed, written and changed. Saving never touches what is public. */
public interface ArticleDesk {

    Slice<DeskRow> list(DeskQuery query);

    /** @throws org.broadsheet.api.error.NotFound when there is none, or the actor may not edit it */
    EditableArticle open(long id);

    /**
     * Starts a story with a first working revision, owned by the current actor.
     *
     * @return its id
     * @throws org.broadsheet.api.error.InvalidInput when a field cannot be taken
     */
    long create(ArticleContent content);

    /**
     * Adds a working revision.
     *
     * @param version the one the edit began with
     * @return the new version
     * @throws org.broadsheet.api.error.EditConflict when somebody saved in between; nothing was written
     * @throws org.broadsheet.api.error.InvalidInput when a field cannot be taken
     */
    long save(long id, long version, ArticleContent content);

    /** The working revision as its page would show it. */
    PublishedArticle preview(long id);
}
