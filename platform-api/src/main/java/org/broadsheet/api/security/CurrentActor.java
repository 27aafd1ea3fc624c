package org.broadsheet.api.security;

import java.util.function.Supplier;

/** Tells who acts. The web sets it once for each request; workers act as {@link Actor#SYSTEM}. */
public interface CurrentActor {

    /** Never null: {@link Actor#ANONYMOUS} when nobody was set. */
    Actor get();

    /** Runs the work as this actor, on this thread, and restores whoever acted before. */
    <T> T callAs(Actor actor, Supplier<T> work);

    default void runAs(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return null;
        });
    }
}
