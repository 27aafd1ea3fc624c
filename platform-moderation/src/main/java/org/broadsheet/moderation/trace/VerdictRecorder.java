package org.broadsheet.moderation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.StandingDecision;

/**
 * Copies a moderator's verdict to the traces of the comment, and takes it away again with an undo. Follows the desk and
 * not the comment's state: what is called abuse after it was rejected stays where it is.
 */
@ApplicationScoped
@Transactional
class VerdictRecorder {

    /** Of the decisions that were not taken back, the latest one; networks get no reputation. */
    private static final String COPY = """
            insert into trace_verdict (comment_id, item, kind, trace_key, verdict, decided_at)
            select t.comment_id, t.item, t.kind, t.trace_key, d.verdict, d.decided_at
            from comment_trace t
            join moderation_case c on c.comment_id = t.comment_id
            join moderation_decision d on d.case_id = c.id
            where t.comment_id = ?1 and t.kind in ('ADDRESS', 'WRITER', 'HOST')
            and d.verdict is not null and
            """ + StandingDecision.STANDS;

    private static final String FORGET = "delete from trace_verdict where comment_id = ?1";

    @PersistenceContext
    EntityManager entities;

    void decided(@Observes CaseDecided event) {
        entities.createNativeQuery(FORGET).setParameter(1, event.commentId()).executeUpdate();
        if (event.standing() != null) {
            entities.createNativeQuery(COPY).setParameter(1, event.commentId()).executeUpdate();
        }
    }
}
