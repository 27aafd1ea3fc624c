package org.broadsheet.core.comment;

import java.util.function.Supplier;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;

/** A reader who is not signed in to anything. */
final class Nobody implements CurrentActor {

    @Override
    public Actor get() {
        return Actor.ANONYMOUS;
    }

    @Override
    public <T> T callAs(Actor actor, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }
}
