package org.broadsheet.moderation.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.moderation.Verdict;

/** The tables of lessons and of what was learnt from them. */
@ApplicationScoped
@Transactional
class LessonTable {

    @PersistenceContext
    EntityManager entities;

    Optional<TaughtLesson> ofComment(long commentId) {
        return entities.createQuery("select l from TaughtLesson l where l.commentId = :comment", TaughtLesson.class)
                .setParameter("comment", commentId)
                .getResultStream()
                .findFirst();
    }

    Optional<TaughtLesson> find(long caseId) {
        return Optional.ofNullable(entities.find(TaughtLesson.class, caseId));
    }

    void add(TaughtLesson lesson) {
        entities.persist(lesson);
    }

    void remove(TaughtLesson lesson) {
        entities.remove(lesson);
    }

    /** Which lessons stand: case and verdict, the newest cases first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Standing> standing(int most) {
        return entities.createQuery(
                        "select l.caseId, l.verdict from TaughtLesson l order by l.caseId desc", Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Standing((Long) row[0], (Verdict) row[1]))
                .toList();
    }

    /** The lessons of the newest cases, their features detached from the table. */
    @Transactional(TxType.REQUIRES_NEW)
    List<TaughtLesson> newest(int most) {
        List<TaughtLesson> lessons = entities.createQuery(
                        "select l from TaughtLesson l order by l.caseId desc", TaughtLesson.class)
                .setMaxResults(most)
                .getResultList();
        entities.clear();
        return lessons;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void takeAgain(long caseId, SparseVector features) {
        find(caseId).ifPresent(lesson -> lesson.take(features));
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<LearntModel> model(Subject subject) {
        return Optional.ofNullable(entities.find(LearntModel.class, subject.name()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void keep(Subject subject, Learnt learnt, long fingerprint) {
        LearntModel model = entities.find(LearntModel.class, subject.name());
        if (model == null) {
            model = new LearntModel(subject);
            model.take(subject.first(), learnt, fingerprint);
            entities.persist(model);
        } else {
            model.take(subject.first(), learnt, fingerprint);
        }
    }

    /** What was thought of comments before they were judged, by when they were judged. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Outcome> outcomes(Instant since) {
        return entities.createQuery("""
                        select l.verdict, l.spamWeight, l.abuseWeight, l.taughtAt from TaughtLesson l
                        where l.taughtAt >= :since order by l.taughtAt""", Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Outcome((Verdict) row[0], (Double) row[1], (Double) row[2], (Instant) row[3]))
                .toList();
    }

    /** A verdict that stands. */
    record Standing(long caseId, Verdict verdict) {}

    /** What became of a comment, and what the classifiers gave it when it came; null where they were not asked. */
    record Outcome(Verdict verdict, Double spamWeight, Double abuseWeight, Instant time) {}
}
