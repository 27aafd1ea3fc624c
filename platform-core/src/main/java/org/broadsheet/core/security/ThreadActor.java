package org.broadsheet.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.PublicOperation;

/**
 * Keeps the actor on the thread. Bound to the thread rather than to the request, so that workers, which have no
 * request, act as somebody too.
 */
@ApplicationScoped
@PublicOperation
class ThreadActor implements CurrentActor {

    private static final ThreadLocal<Actor> ACTORS = new ThreadLocal<>();

    @Override
    public Actor get() {
        Actor actor = ACTORS.get();
        return actor == null ? Actor.ANONYMOUS : actor;
    }

    /** Server threads are pooled: what was bound before always comes back, also when the work fails. */
    @Override
    public <T> T callAs(Actor actor, Supplier<T> work) {
        Actor before = ACTORS.get();
        ACTORS.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTORS.remove();
            } else {
                ACTORS.set(before);
            }
        }
    }
}
