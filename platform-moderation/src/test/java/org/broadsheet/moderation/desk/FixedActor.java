package org.broadsheet.moderation.desk;

import java.util.function.Supplier;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;

/** Always the same one. */
record FixedActor(Actor get) implements CurrentActor {

    @Override
    public <T> T callAs(Actor actor, Supplier<T> work) {
        return work.get();
    }
}
