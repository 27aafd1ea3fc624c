package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.Evidence;

/** Keeps them in the database, so that every node knows what was advertised through another. */
@ApplicationScoped
@Transactional
class StoredNameMentions implements NameMentions {

    /** Counting goes no further: a name that came twenty times has come often. */
    private static final int MOST_COUNTED = 20;

    /** More than these are cleared by hand; a flood of one name is spam from its second comment on anyway. */
    private static final int MOST_EARLIER = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<EarlierInNewLight> again;

    /**
     * Reads in the transaction of the comment, which has to see what the same one remembered before: the demo's
     * comments come in as one. What fails in here leaves that transaction fit to be committed, so that the comment is
     * held and not lost. A statement that the database refuses is another matter: the persistence provider then gives
     * the transaction up by itself, and PostgreSQL would take no further statement in it anyway.
     */
    @Override
    @Transactional(dontRollbackOn = RuntimeException.class)
    public Map<String, Long> earlier(List<String> keys) {
        Map<String, Long> earlier = new HashMap<>();
        for (String key : keys) {
            long count = entities.createQuery("""
                            select m.commentId from MentionedName m
                            where m.nameKey = :key and not exists (
                                select c from ModerationCase c where c.commentId = m.commentId
                                and c.state = org.broadsheet.api.comment.CommentState.APPROVED
                                and c.screened <> org.broadsheet.api.comment.CommentState.APPROVED)""", Long.class)
                    .setParameter("key", key)
                    .setMaxResults(MOST_COUNTED)
                    .getResultStream()
                    .count();
            if (count > 0) {
                earlier.put(key, count);
            }
        }
        return earlier;
    }

    /** One row for a comment that advertises something, none for all others. */
    void remember(@Observes CommentScreened event) {
        advertised(event.evidence()).ifPresent(key -> {
            tellOfEarlier(event, key);
            // The comment's row first: the provider sorts inserts by mapped relations, and ids are none.
            entities.flush();
            entities.persist(new MentionedName(key, event.commentId(), event.time()));
        });
    }

    private void tellOfEarlier(CommentScreened event, String key) {
        boolean repeated =
                event.evidence().stream().anyMatch(piece -> piece.counted() && Promotion.REPEATED.equals(piece.rule()));
        if (repeated) {
            List<Long> earlier = entities.createQuery(
                            "select m.commentId from MentionedName m where m.nameKey = :key order by m.id desc",
                            Long.class)
                    .setParameter("key", key)
                    .setMaxResults(MOST_EARLIER)
                    .getResultList();
            again.fire(new EarlierInNewLight(
                    earlier.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> "")),
                    Promotion.CAME_AGAIN,
                    "",
                    Promotion.AGAIN,
                    Set.of(Promotion.CAME_AGAIN),
                    false));
        }
    }

    /** The key of the name that a comment was found to advertise. */
    static Optional<String> advertised(List<Evidence> evidence) {
        return evidence.stream()
                .filter(piece -> Promotion.NAME.equals(piece.rule()) || Promotion.REPEATED.equals(piece.rule()))
                .map(piece -> AdvertisedName.key(piece.matched()))
                .findFirst();
    }
}
