package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.broadsheet.api.comment.CommentState.HELD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.api.comment.CommentEdited;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.FiredEvents;
import org.broadsheet.moderation.ModerationDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredNameMentionsTest {

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final StoredNameMentions mentions = new StoredNameMentions();
    private final FiredEvents<EarlierInNewLight> again = new FiredEvents<>();

    @BeforeEach
    void connect() {
        mentions.entities = database.entities();
        mentions.again = again;
    }

    @Test
    void countsCommentsByNameHoweverItIsWritten() {
        advertised(100, "promotion", "Bright Lamp Depot");
        advertised(101, "promotion-repeated", "bright-lamp depot");
        advertised(102, "promotion", "https://www.lamps.example/sale");
        advertised(103, "generic-praise", "Nice Post");
        assertThat(mentions.earlier(List.of("brightlampdepot", "lamps.example", "nicepost", "never"), null))
                .containsOnly(entry("brightlampdepot", 2L), entry("lamps.example", 1L));
    }

    @Test
    void whatAModeratorLetThroughDoesNotCount() {
        advertised(100, "promotion", "Bright Lamp Depot");
        judged(100, "HELD", "APPROVED");
        assertThat(mentions.earlier(List.of("brightlampdepot"), null)).isEmpty();

        advertised(101, "promotion", "Bright Lamp Depot");
        judged(101, "APPROVED", "APPROVED");
        assertThat(mentions.earlier(List.of("brightlampdepot"), null))
                .as("published by the screening, not by a person")
                .containsOnly(entry("brightlampdepot", 1L));
    }

    @Test
    void tellsOfTheEarlierCommentsWhenANameComesAgain() {
        advertised(100, "promotion", "Bright Lamp Depot");
        advertised(101, "promotion", "Other Lamp Depot");
        assertThat(again.fired()).isEmpty();

        advertised(102, "promotion-repeated", "bright-lamp depot");
        assertThat(again.fired())
                .containsExactly(new EarlierInNewLight(
                        Map.of(100L, ""), "promotion-again", "", 3, Set.of("promotion-again"), false));
    }

    @Test
    void aCommentThatIsChangedDoesNotRepeatItselfAndIsRememberedForWhatItAdvertisesSince() {
        advertised(100, "promotion", "Bright Lamp Depot");
        edited(100, "Bright Lamp Depot");
        edited(100, "Other Lamp Depot");

        assertThat(mentions.earlier(List.of("brightlampdepot", "otherlampdepot"), 100L))
                .isEmpty();
        assertThat(mentions.earlier(List.of("brightlampdepot", "otherlampdepot"), null))
                .containsOnly(entry("brightlampdepot", 1L), entry("otherlampdepot", 1L));
    }

    private void edited(long comment, String matched) {
        database.run(() -> mentions.remember(new CommentEdited(
                comment,
                Candidates.under(7, Instant.parse("2026-11-23T12:00:00Z")),
                HELD,
                HELD,
                List.of(new Evidence("promotion", matched, "", 3)))));
    }

    private void advertised(long comment, String rule, String matched) {
        database.sql("insert into comment (id) values (" + comment + ")");
        database.run(() -> mentions.remember(new CommentScreened(
                comment,
                Candidates.under(7, Instant.parse("2026-11-23T12:00:00Z")),
                HELD,
                List.of(new Evidence(rule, matched, "", 3)))));
    }

    private void judged(long comment, String screened, String state) {
        database.sql(
                "insert into moderation_case (id, version, comment_id, article_id, screened, state, evidence, opened_at) values (%d, 1, %d, 7, '%s', '%s', '[]', timestamp '2026-11-23 12:00:00')"
                        .formatted(comment, comment, screened, state));
    }
}
