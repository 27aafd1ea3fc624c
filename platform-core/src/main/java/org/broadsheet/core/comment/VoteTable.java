package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The table of votes. Called within the transactions of those who use it, with the comment's row locked. */
@ApplicationScoped
@Transactional
class VoteTable {

    @PersistenceContext
    EntityManager entities;

    Optional<CommentVote> find(long commentId, String voter) {
        return Optional.ofNullable(entities.find(CommentVote.class, new CommentVote.Key(commentId, voter)));
    }

    void add(CommentVote vote) {
        entities.persist(vote);
    }

    /** How many voters one address has on a comment. */
    long voters(long commentId, String address) {
        return entities.createQuery(
                        "select count(v) from CommentVote v where v.commentId = :comment and v.address = :address",
                        Long.class)
                .setParameter("comment", commentId)
                .setParameter("address", address)
                .getSingleResult();
    }

    /** Adds to a comment's score, and only that: a vote is no new version of a comment. */
    int add(long commentId, int change) {
        entities.flush();
        entities.createNativeQuery("update comment set score = score + ?1 where id = ?2")
                .setParameter(1, change)
                .setParameter(2, commentId)
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select score from comment where id = ?1")
                        .setParameter(1, commentId)
                        .getSingleResult())
                .intValue();
    }

    /** A voter's votes under a story. */
    List<CommentVote> of(String voter, long articleId) {
        return entities.createQuery(
                        "select v from CommentVote v, Comment c where v.voter = :voter and v.direction <> 0"
                                + " and c.id = v.commentId and c.articleId = :article",
                        CommentVote.class)
                .setParameter("voter", voter)
                .setParameter("article", articleId)
                .getResultList();
    }
}
