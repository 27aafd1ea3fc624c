package org.broadsheet.core.media;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.LoggedChanges;

/** Wires this feature by hand for tests of the others. */
public final class MediaFixture {

    private MediaFixture() {}

    public static MediaLibrary library(CoreDatabase database) {
        Pictures pictures = new Pictures();
        pictures.table = new MediaTable();
        pictures.table.entities = database.entities();
        pictures.changes = new LoggedChanges();
        pictures.clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        pictures.actor = new CurrentActor() {
            @Override
            public Actor get() {
                return Actor.SYSTEM;
            }

            @Override
            public <T> T callAs(Actor actor, Supplier<T> work) {
                throw new UnsupportedOperationException();
            }
        };
        return pictures;
    }
}
