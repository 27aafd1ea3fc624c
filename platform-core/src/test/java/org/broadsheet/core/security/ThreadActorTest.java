package org.broadsheet.core.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.junit.jupiter.api.Test;

class ThreadActorTest {

    private static final Actor MODERATOR = new Actor(1, "mo", "Mo", Set.of(Permission.MODERATE_COMMENTS));

    private final ThreadActor current = new ThreadActor();

    @Test
    void isAnonymousUntilSomebodyActs() {
        assertThat(current.get()).isSameAs(Actor.ANONYMOUS);
    }

    @Test
    void bringsBackWhoeverActedBefore() {
        current.runAs(MODERATOR, () -> {
            current.runAs(Actor.SYSTEM, () -> assertThat(current.get()).isSameAs(Actor.SYSTEM));
            assertThat(current.get()).isSameAs(MODERATOR);
        });

        assertThat(current.get()).isSameAs(Actor.ANONYMOUS);
    }

    @Test
    void bringsBackAlsoWhenTheWorkFails() {
        assertThatThrownBy(() -> current.runAs(MODERATOR, () -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");

        assertThat(current.get()).isSameAs(Actor.ANONYMOUS);
    }

    @Test
    void anotherThreadIsSomebodyElse() throws InterruptedException {
        Actor[] seen = new Actor[1];
        Thread other = new Thread(() -> seen[0] = current.get());
        current.runAs(MODERATOR, other::start);
        other.join();

        assertThat(seen[0]).isSameAs(Actor.ANONYMOUS);
    }
}
