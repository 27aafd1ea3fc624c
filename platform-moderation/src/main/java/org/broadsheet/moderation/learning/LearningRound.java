package org.broadsheet.moderation.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.moderation.learning.LessonTable.Standing;

/**
 * Learns what stands in the table of lessons, unless it is known already: in memory, or kept by another node or before a
 * restart. Every node does this for itself and comes to the same.
 */
@ApplicationScoped
class LearningRound {

    /** The newest of so many cases teach: comments change, and a fit has to end. */
    static final int MOST_LESSONS = 20_000;

    private static final long FIRST =
            31L * Features.VERSION + Arrays.hashCode(FirstModel.get().model().weights());

    private static final System.Logger LOG = System.getLogger(LearningRound.class.getName());

    private final LessonTable table;
    private final CommentTexts texts;
    private final Classifiers classifiers;
    private Long known;

    /** For the container's proxy. */
    protected LearningRound() {
        this(null, null, null);
    }

    @Inject
    LearningRound(LessonTable table, CommentTexts texts, Classifiers classifiers) {
        this.table = table;
        this.texts = texts;
        this.classifiers = classifiers;
    }

    /** One at a time on each node; the worker is the only one who asks. */
    synchronized void learn() {
        long fingerprint = fingerprint(table.standing(MOST_LESSONS));
        if (known != null && known == fingerprint) {
            return;
        }
        Optional<Map<Subject, Learnt>> kept = kept(fingerprint);
        if (kept.isPresent()) {
            classifiers.know(kept.get());
            known = fingerprint;
        } else {
            known = fit();
        }
    }

    private Optional<Map<Subject, Learnt>> kept(long fingerprint) {
        Map<Subject, Learnt> kept = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            table.model(subject)
                    .filter(model -> model.fingerprint() == fingerprint)
                    .ifPresent(model -> kept.put(subject, model.learnt(subject.first())));
        }
        return kept.size() == Subject.values().length ? Optional.of(kept) : Optional.empty();
    }

    /** From the lessons as they are read now, which may be others than a moment ago; @return their fingerprint */
    private long fit() {
        List<TaughtLesson> lessons = table.newest(MOST_LESSONS);
        long fingerprint = fingerprint(lessons.stream()
                .map(lesson -> new Standing(lesson.caseId(), lesson.verdict()))
                .toList());
        Map<Subject, Learnt> fitted = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            fitted.put(subject, Learner.learn(subject.first(), of(subject, lessons)));
        }
        fitted.forEach((subject, learnt) -> keep(subject, learnt, fingerprint));
        classifiers.know(fitted);
        return fingerprint;
    }

    private List<Lesson> of(Subject subject, List<TaughtLesson> lessons) {
        List<Lesson> chosen = new ArrayList<>();
        for (TaughtLesson lesson : lessons) {
            subject.bad(lesson.verdict())
                    .ifPresent(bad -> chosen.add(new Lesson(lesson.caseId(), features(lesson), bad)));
        }
        return chosen;
    }

    /** Lessons of an older release are read from their comments again. */
    private SparseVector features(TaughtLesson lesson) {
        if (!lesson.outdated()) {
            return lesson.features();
        }
        SparseVector anew = texts.find(lesson.commentId())
                .map(comment -> Features.vector(texts.of(comment)))
                .orElseGet(() -> new SparseVector(new int[0], new float[0]));
        table.takeAgain(lesson.caseId(), anew);
        lesson.take(anew);
        return anew;
    }

    /** Another node may keep the same at the same moment; one of them is enough. */
    private void keep(Subject subject, Learnt learnt, long fingerprint) {
        try {
            table.keep(subject, learnt, fingerprint);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "What was learnt could not be kept; it can be learnt again", e);
        }
    }

    /** The same for the same lessons in whatever order, learnt on top of the same first model. */
    private static long fingerprint(List<Standing> lessons) {
        long sum = FIRST;
        for (Standing lesson : lessons) {
            long mixed = (lesson.caseId() * 31 + lesson.verdict().name().hashCode()) * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
            sum += mixed ^ (mixed >>> 29);
        }
        return sum;
    }
}
