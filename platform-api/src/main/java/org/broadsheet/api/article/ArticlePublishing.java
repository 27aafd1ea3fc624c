package org.broadsheet.api.article;

/** Makes working revisions public, and takes stories back. */
public interface ArticlePublishing {

    /**
     * Makes the working revision the public one. The first time fires {@link ArticlePublished}, afterwards
     * {@link ArticleUpdated}.
     *
     * @return the new version
     * @throws org.broadsheet.api.error.EditConflict when somebody saved in between
     * @throws org.broadsheet.api.error.InvalidInput when something is missing that a public story needs
     */
    long publish(long id, long version);

    /**
     * Takes a story back; its address answers 410 until it is published again.
     *
     * @param reason recorded, may be empty
     * @return the new version
     */
    long withdraw(long id, long version, String reason);
}
