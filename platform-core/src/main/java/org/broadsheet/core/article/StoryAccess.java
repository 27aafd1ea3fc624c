package org.broadsheet.core.article;

import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;

/**
 * Who may do what with which story. Everybody has their own; a published one of their own only those who may publish
 * it themselves, so that nobody's words reach the public without an editor.
 */
final class StoryAccess {

    private StoryAccess() {}

    /** Whether the story may be opened and saved. */
    static boolean mayEdit(Actor actor, Article article) {
        return actor.may(Permission.EDIT_ALL_STORIES)
                || (article.ownedBy(actor.accountId())
                        && (!article.published() || actor.may(Permission.PUBLISH_OWN_STORIES)));
    }

    /** @throws NotPermitted when the actor may neither publish all stories nor this one of their own */
    static void requirePublish(Actor actor, Article article) {
        boolean own = article.ownedBy(actor.accountId()) && actor.may(Permission.PUBLISH_OWN_STORIES);
        if (!own) {
            actor.require(Permission.PUBLISH_ALL_STORIES);
        }
    }
}
