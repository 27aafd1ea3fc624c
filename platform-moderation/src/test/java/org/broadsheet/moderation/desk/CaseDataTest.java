package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.privacy.PersonalScope;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseDataTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PersonalScope ADA = new PersonalScope("ada@example.org", Set.of(12L), true);

    private final MemoryCases cases = new MemoryCases();
    private final CaseData data = new CaseData();

    @BeforeEach
    void twoCases() {
        data.cases = cases;
        for (long comment : new long[] {12, 13}) {
            CommentCandidate candidate = new CommentCandidate(
                    7, null, "Ada", "", "", "x", "x", "", "", "", null, false, "Harbour", "Harbour", NOON);
            cases.add(new ModerationCase(
                    new CommentScreened(
                            comment,
                            candidate,
                            CommentState.HELD,
                            List.of(new Evidence("advertised-name", "Ada Lovelace", "ada@example.org", 3))),
                    true));
        }
        Actor moderator = new Actor(5, "mo", "Mo", EnumSet.of(Permission.MODERATE_COMMENTS));
        cases.add(new ModerationDecision(
                cases.ofComment(12).orElseThrow(),
                Verdict.REJECT,
                moderator,
                new Ruling("Beside the point", ""),
                NOON));
    }

    @Test
    void showsWhatWasDecidedAndWhyAndNotByWhom() {
        JsonArray export = data.export(ADA).asJsonArray();

        assertThat(export).singleElement().satisfies(decision -> {
            assertThat(decision.asJsonObject().getInt("comment")).isEqualTo(12);
            assertThat(decision.asJsonObject().getString("reason")).isEqualTo("Beside the point");
        });
        assertThat(export.toString()).doesNotContain("Mo");
    }

    @Test
    void keepsWhichRulesSpokeAndNothingOfWhatTheyFound() {
        assertThat(data.erase(ADA)).isEqualTo(1);

        assertThat(cases.ofComment(12).orElseThrow().evidence())
                .containsExactly(new Evidence("advertised-name", "", "", 3));
        assertThat(cases.ofComment(13).orElseThrow().evidence().get(0).matched())
                .isEqualTo("Ada Lovelace");
    }
}
