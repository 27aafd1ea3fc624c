package org.broadsheet.core.article;

import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.core.startup.CoreDatabase;

/** Wires this feature by hand for tests of the others. */
public final class ArticleFixture {

    private ArticleFixture() {}

    public static ArticleIntake intake(CoreDatabase database) {
        return new Newsroom(database).intake;
    }

    public static ArticleCatalog catalog(CoreDatabase database) {
        return new Newsroom(database).catalog;
    }
}
