package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.security.CurrentActor;

/** Takes a story in hand for the current actor: looks whether they may, and whether it is still the one they saw. */
@ApplicationScoped
class EditorsHand {

    @Inject
    ArticleTable table;

    @Inject
    CurrentActor actor;

    /** @throws NotFound when there is none, or the actor may not edit it: whether it exists is not told */
    Article read(long id) {
        return table.find(id)
                .filter(article -> StoryAccess.mayEdit(actor.get(), article))
                .orElseThrow(() -> new NotFound("article", id));
    }

    /**
     * Holds the story until the end of the transaction.
     *
     * @throws NotFound     as {@link #read}
     * @throws EditConflict when it is not at this version any more
     */
    Article take(long id, long version) {
        Article article = table.lock(id)
                .filter(found -> StoryAccess.mayEdit(actor.get(), found))
                .orElseThrow(() -> new NotFound("article", id));
        if (article.version() != version) {
            throw new EditConflict("article", id, version, article.version(), table.lastChangedBy(article));
        }
        return article;
    }
}
