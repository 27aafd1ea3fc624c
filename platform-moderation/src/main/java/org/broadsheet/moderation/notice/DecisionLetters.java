package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.api.moderation.DecisionMail;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.CaseDecided;

/** The table of decisions to tell writers of. Not at once: a slip that is undone within minutes is mailed to nobody. */
@ApplicationScoped
@Transactional
class DecisionLetters {

    static final Duration DELAY = Duration.ofMinutes(5);

    private static final String DUE = """
            select decision_id from decision_letter where due_at <= ?1
            order by due_at, decision_id fetch first 50 rows only for update skip locked""";

    private final Settings settings;

    @PersistenceContext
    EntityManager entities;

    /** For the container's proxy. */
    protected DecisionLetters() {
        settings = null;
    }

    @Inject
    DecisionLetters(Settings settings) {
        this.settings = settings;
    }

    void decided(@Observes CaseDecided event) {
        CaseDecided.Act act = event.act();
        if (act != null && !act.undone() && wanted(act)) {
            // The decision's row first, to which ours points.
            entities.flush();
            entities.persist(new DecisionLetter(
                    act.decisionId(), event.commentId(), act.time().plus(DELAY)));
        }
    }

    /** Takes those that are due out of the table, with the caller's transaction. */
    @SuppressWarnings("unchecked")
    List<DecisionLetter> take(Instant now) {
        List<Long> ids = ((List<Number>) entities.createNativeQuery(DUE)
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .getResultList())
                .stream().map(Number::longValue).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<DecisionLetter> due = entities.createQuery(
                        "select d from DecisionLetter d where d.decisionId in :ids order by d.decisionId",
                        DecisionLetter.class)
                .setParameter("ids", ids)
                .getResultList();
        due.forEach(entities::remove);
        return due;
    }

    private boolean wanted(CaseDecided.Act act) {
        return switch (DecisionMail.of(settings.get(DecisionMail.SETTING, ""))) {
            case NEVER -> false;
            case NOTED -> !act.note().isEmpty();
            case ALWAYS -> true;
        };
    }
}
