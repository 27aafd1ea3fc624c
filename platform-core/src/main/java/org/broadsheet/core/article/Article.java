package org.broadsheet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.broadsheet.api.article.ArticleState;

/**
 * A story's identity: who owns it, where it stands, and which of its revisions is public and which is worked on.
 * Whatever can be edited is in the {@link Revision}s, so editing cannot touch what is public; only
 * {@link #publish} can.
 */
@Entity
class Article {

    @Id
    @SequenceGenerator(name = "article", sequenceName = "article_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article")
    private Long id;

    @Version
    private long version;

    @Column(name = "owner_account_id")
    private long ownerAccountId;

    @Enumerated(EnumType.STRING)
    private ArticleState state;

    private String path;

    @Column(name = "published_revision_id")
    private Long publishedRevisionId;

    @Column(name = "working_revision_id")
    private Long workingRevisionId;

    /** What counts for readers; taken from the revision when that is published. */
    @Column(name = "comments_open")
    private boolean commentsOpen;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Article() {}

    Article(long ownerAccountId) {
        this.ownerAccountId = ownerAccountId;
        this.state = ArticleState.DRAFT;
    }

    /** A story that brings its number along; the sequence is asked only for those that do not. */
    static Article numbered(long number, long ownerAccountId) {
        Article article = new Article(ownerAccountId);
        article.id = number;
        return article;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    ArticleState state() {
        return state;
    }

    boolean published() {
        return state == ArticleState.PUBLISHED;
    }

    /** Whether readers ever saw it. */
    boolean wasPublic() {
        return firstPublishedAt != null;
    }

    /** Whether readers saw it and can no more, even if somebody has taken it up again. */
    boolean withdrawn() {
        return wasPublic() && !published();
    }

    String path() {
        return path;
    }

    Long publishedRevisionId() {
        return publishedRevisionId;
    }

    Long workingRevisionId() {
        return workingRevisionId;
    }

    boolean commentsOpen() {
        return commentsOpen;
    }

    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    boolean ownedBy(long accountId) {
        return accountId != 0 && ownerAccountId == accountId;
    }

    /** Whether the working revision differs from what is public, or nothing is. */
    boolean unpublishedChanges() {
        return !published() || !workingRevisionId.equals(publishedRevisionId);
    }

    /** A new working revision. A withdrawn story that is taken up anew is a draft again. */
    void workOn(Revision revision) {
        workingRevisionId = revision.id();
        if (state == ArticleState.WITHDRAWN) {
            state = ArticleState.DRAFT;
        }
    }

    void publish(Revision revision, Instant time) {
        publishedRevisionId = revision.id();
        commentsOpen = revision.commentsOpen();
        state = ArticleState.PUBLISHED;
        updatedAt = time;
        if (firstPublishedAt == null) {
            firstPublishedAt = time;
        }
    }

    void standAt(String newPath) {
        path = newPath;
    }

    void withdraw() {
        state = ArticleState.WITHDRAWN;
    }

    /** An imported story keeps its owner and its dates. */
    void restore(long owner, ArticleState formerState, Instant published, Instant updated) {
        ownerAccountId = owner;
        state = formerState;
        firstPublishedAt = published;
        updatedAt = updated;
    }
}
