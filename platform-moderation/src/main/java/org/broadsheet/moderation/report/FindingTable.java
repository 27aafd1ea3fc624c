package org.broadsheet.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.StandingDecision;

/** What the rules found, and the moderators' last word on it. Native queries: the joins have conditions of their own. */
@ApplicationScoped
@Transactional
class FindingTable {

    private static final String STANDING =
            "left join moderation_decision d on d.case_id = c.id and " + StandingDecision.STANDS + "\n";

    /** Verdicts are looked up only for what a rule decided. */
    private static final String TALLIES = """
            select f.rule_name, f.counted, f.effect, f.state_with, d.verdict, count(distinct f.comment_id)
            from rule_finding f
            left join moderation_case c on c.comment_id = f.comment_id and f.effect > 0
            """ + STANDING + """
            where f.screened_at >= ?1
            group by f.rule_name, f.counted, f.effect, f.state_with, d.verdict""";

    private static final String EXAMPLES = """
            select distinct c.id, f.comment_id, f.screened_at, f.counted, f.state_with, f.state_without, d.verdict,
              abs(f.effect) as decisive
            from rule_finding f join moderation_case c on c.comment_id = f.comment_id
            """ + STANDING + """
            where f.rule_name = ?1 and f.screened_at >= ?2
            order by decisive desc, f.screened_at desc, c.id desc""";

    private static final String OLDEST = """
            delete from rule_finding where id in (
              select id from rule_finding where screened_at < ?1 order by screened_at, id fetch first MOST rows only)""";

    @PersistenceContext
    EntityManager entities;

    void add(List<RuleFinding> found) {
        // The comment's row first: the provider sorts inserts by mapped relations, and ids are none.
        entities.flush();
        found.forEach(entities::persist);
    }

    /** How often each rule did what, with each verdict. */
    @SuppressWarnings("unchecked")
    List<Tally> tallies(Instant since) {
        List<Object[]> rows = query(TALLIES).setParameter(1, utc(since)).getResultList();
        return rows.stream()
                .map(row -> new Tally(
                        (String) row[0],
                        (Boolean) row[1],
                        ((Number) row[2]).intValue(),
                        CommentState.valueOf((String) row[3]),
                        verdict(row[4]),
                        ((Number) row[5]).longValue()))
                .toList();
    }

    /** What it decided first, then the newest. */
    @SuppressWarnings("unchecked")
    List<Instance> examples(String rule, Instant since, int most) {
        List<Object[]> rows = query(EXAMPLES)
                .setParameter(1, rule)
                .setParameter(2, utc(since))
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Instance(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        ((Timestamp) row[2]).toLocalDateTime().toInstant(ZoneOffset.UTC),
                        (Boolean) row[3],
                        CommentState.valueOf((String) row[4]),
                        CommentState.valueOf((String) row[5]),
                        verdict(row[6])))
                .toList();
    }

    /** Deletes the oldest, at most so many at once, so that no transaction gets long; @return how many went. */
    int deleteBefore(Instant time, int most) {
        return query(OLDEST.replace("MOST", Integer.toString(most)))
                .setParameter(1, utc(time))
                .executeUpdate();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql);
    }

    private static Verdict verdict(Object stored) {
        return stored == null ? null : Verdict.valueOf((String) stored);
    }

    /** Native queries know nothing of the converter that stores times as UTC. */
    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** @param verdict null when no moderator looked at it, or when the rule decided nothing */
    record Tally(String rule, boolean counted, int effect, CommentState with, Verdict verdict, long comments) {}

    /** A comment that a rule spoke on. */
    record Instance(
            long caseId,
            long commentId,
            Instant screenedAt,
            boolean counted,
            CommentState with,
            CommentState without,
            Verdict verdict) {}
}
