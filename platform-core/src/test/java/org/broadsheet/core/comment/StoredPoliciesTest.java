package org.broadsheet.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FixedSettings;
import org.broadsheet.core.startup.LoggedChanges;
import org.broadsheet.core.startup.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredPoliciesTest {

    private static final long NEWS = 1;
    private static final long HARBOUR = 2;
    private static final long SPORT = 3;
    private static final long STORY = 7;

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final MovableClock clock = new MovableClock();
    private final Instant today = clock.instant();
    private final StoredPolicies policies = new StoredPolicies();
    private final FixedSettings settings = new FixedSettings();
    private final LoggedChanges changes = new LoggedChanges();

    @BeforeEach
    void wire() {
        policies.entities = database.entities();
        policies.settings = settings;
        policies.clock = clock;
        policies.changeLog = changes;
        policies.sections = new SectionCatalog() {
            @Override
            public List<Section> all() {
                return List.of(section(NEWS, null), section(HARBOUR, NEWS), section(SPORT, null));
            }

            @Override
            public Optional<Section> byId(long id) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Section section(long id, Long parent) {
        return new Section(id, "s" + id, "Section " + id, "", parent, "/s" + id + "/");
    }

    @Test
    void theNearestPolicyAboveAStoryHolds() {
        settings.set(StoredPolicies.SITE, "FIRST_MODERATED");
        assertThat(effective(HARBOUR)).isEqualTo(CommentPolicy.FIRST_MODERATED);

        database.run(() -> policies.setSection(NEWS, CommentPolicy.MEMBERS));
        assertThat(effective(HARBOUR)).isEqualTo(CommentPolicy.MEMBERS);
        assertThat(effective(SPORT)).isEqualTo(CommentPolicy.FIRST_MODERATED);
        assertThat(policies.ofSections()).containsExactly(Map.entry(NEWS, CommentPolicy.MEMBERS));

        database.run(() -> policies.setSection(HARBOUR, CommentPolicy.PRE_MODERATED));
        assertThat(effective(HARBOUR)).isEqualTo(CommentPolicy.PRE_MODERATED);
        database.run(() -> policies.setStory(STORY, CommentPolicy.CLOSED));
        assertThat(effective(HARBOUR)).isEqualTo(CommentPolicy.CLOSED);

        database.run(() -> policies.setStory(STORY, null));
        database.run(() -> policies.setSection(HARBOUR, null));
        assertThat(effective(HARBOUR)).isEqualTo(CommentPolicy.MEMBERS);
        assertThat(effective(null)).isEqualTo(CommentPolicy.FIRST_MODERATED);
    }

    @Test
    void aStoryClosesWhenItIsOldEnough() {
        settings.set(StoredPolicies.CLOSE_AFTER_DAYS, "14");
        clock.pass(Duration.ofDays(14).minusSeconds(1));
        assertThat(effective(SPORT)).isEqualTo(CommentPolicy.OPEN);
        clock.pass(Duration.ofSeconds(1));
        assertThat(effective(SPORT)).isEqualTo(CommentPolicy.CLOSED);
        settings.set(StoredPolicies.CLOSE_AFTER_DAYS, "0");
        assertThat(effective(SPORT)).isEqualTo(CommentPolicy.OPEN);
        settings.set(StoredPolicies.CLOSE_AFTER_DAYS, "soon");
        settings.set(StoredPolicies.SITE, "nonsense");
        assertThat(effective(SPORT)).isEqualTo(CommentPolicy.OPEN);
    }

    private CommentPolicy effective(Long section) {
        return policies.effective(STORY, section, today);
    }
}
