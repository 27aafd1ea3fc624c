package org.broadsheet.moderation.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.CaseDecided;

/**
 * What the service said, was told and should be told, in the database. Each command is one short transaction, or the
 * caller's; none of them waits for anything but the database.
 */
@ApplicationScoped
@Transactional
class RemoteReports {

    /** Longer than it may take to tell one correction. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final String ADD = """
            insert into remote_report (comment_id, said, told, wanted, attempts)
            values (?1, ?2, ?2, ?2, 0)""";

    /**
     * What is just being told keeps its lease, so that the service hears the two after each other. That it was told
     * null, hence uncertain, makes it due, whatever is wanted.
     */
    private static final String WANT = """
            update remote_report set wanted = coalesce(nullif(?1, ''), said), attempts = 0, tried_at = null,
              due_at = case when told = coalesce(nullif(?1, ''), said) then null else cast(?2 as timestamp(6)) end
            where comment_id = ?3 and wanted <> coalesce(nullif(?1, ''), said)""";

    /** A row that another worker is claiming is passed over, so that workers never wait for each other. */
    private static final String DUE = """
            select comment_id, wanted, told, attempts from remote_report
            where due_at <= ?1 and (lease_until is null or lease_until < ?1)
            order by due_at, comment_id fetch first 1 rows only for update skip locked""";

    private static final String CLAIM = """
            update remote_report
            set claim = ?1, lease_until = ?2, told = null, attempts = attempts + 1, tried_at = coalesce(tried_at, cast(?3 as timestamp(6)))
            where comment_id = ?4""";

    /** Due at once when something else is wanted by now. */
    private static final String TOLD = """
            update remote_report set told = ?1, claim = null, lease_until = null,
              due_at = case when wanted = ?1 then null else cast(?2 as timestamp(6)) end
            where comment_id = ?3 and claim = ?4""";

    /**
     * Four cases: what is wanted by now is what the service knows for sure; something else than was tried is wanted by
     * now; it was tried for too long; another try later.
     */
    private static final String FAILED = """
            update remote_report set told = nullif(?1, ''), claim = null, lease_until = null,
              due_at = case when wanted = ?1 then null when wanted <> ?2 then cast(?3 as timestamp(6))
                when tried_at <= ?4 then null else cast(?5 as timestamp(6)) end
            where comment_id = ?6 and claim = ?7""";

    private static final String DROP = """
            update remote_report set claim = null, lease_until = null, due_at = null
            where comment_id = ?1 and claim = ?2""";

    private final Clock clock;

    @PersistenceContext
    EntityManager entities;

    /** For the container's proxy. */
    protected RemoteReports() {
        clock = null;
    }

    @Inject
    RemoteReports(Clock clock) {
        this.clock = clock;
    }

    void screened(@Observes CommentScreened event) {
        event.evidence().stream()
                .map(Evidence::rule)
                .filter(rule -> RemoteNames.SPAM.equals(rule) || RemoteNames.CLEAR.equals(rule))
                .findFirst()
                .ifPresent(rule -> add(event.commentId(), RemoteNames.SPAM.equals(rule) ? Label.SPAM : Label.HAM));
    }

    private void add(long commentId, Label said) {
        // The comment's row first, to which ours points.
        entities.flush();
        execute(ADD, commentId, said.name());
    }

    /** That a comment is rejected, or rude, says nothing of spam: the service's own answer stands then. */
    void decided(@Observes CaseDecided event) {
        Verdict standing = event.standing();
        String wanted =
                standing == Verdict.APPROVE ? Label.HAM.name() : standing == Verdict.SPAM ? Label.SPAM.name() : "";
        execute(WANT, wanted, utc(clock.instant()), event.commentId());
    }

    /** Takes the correction that waits longest. From now on it is uncertain what the service knows. */
    Optional<Claim> claim() {
        Instant now = clock.instant();
        List<Object[]> due = due(now);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = due.get(0);
        Claim claim = new Claim(
                ((Number) row[0]).longValue(),
                Label.valueOf((String) row[1]),
                row[2] == null ? null : Label.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                UUID.randomUUID().toString());
        execute(CLAIM, claim.token(), utc(now.plus(LEASE)), utc(now), claim.commentId());
        return Optional.of(claim);
    }

    void told(Claim claim) {
        execute(TOLD, claim.wanted().name(), utc(clock.instant()), claim.commentId(), claim.token());
    }

    /**
     * @param sure     whether the service surely did not hear
     * @param patience how long after the first try there is another
     * @param wait     how long until then
     */
    void failed(Claim claim, boolean sure, Duration patience, Duration wait) {
        Instant now = clock.instant();
        execute(
                FAILED,
                sure && claim.before() != null ? claim.before().name() : "",
                claim.wanted().name(),
                utc(now),
                utc(now.minus(patience)),
                utc(now.plus(wait)),
                claim.commentId(),
                claim.token());
    }

    /** Ends one of which nothing is left to tell. */
    void drop(Claim claim) {
        execute(DROP, claim.commentId(), claim.token());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> due(Instant now) {
        return entities.createNativeQuery(DUE).setParameter(1, utc(now)).getResultList();
    }

    private void execute(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
