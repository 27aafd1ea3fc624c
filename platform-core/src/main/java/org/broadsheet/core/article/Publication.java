package org.broadsheet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.broadsheet.api.security.Actor;

/** A record of a revision made public or taken back: who, when and why. */
@Entity
class Publication {

    enum Act {
        PUBLISHED,
        WITHDRAWN
    }

    @Id
    @SequenceGenerator(name = "publication", sequenceName = "publication_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication")
    private long id;

    @Column(name = "article_id")
    private long articleId;

    @Column(name = "revision_id")
    private long revisionId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Act act;

    @Column(length = 2000)
    private String reason;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_by_id")
    private long doneById;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Publication() {}

    Publication(Article article, Act act, String reason, Actor by, Instant at) {
        this.articleId = article.id();
        this.revisionId = article.publishedRevisionId();
        this.act = act;
        this.reason = reason;
        this.doneBy = by.name();
        this.doneById = by.accountId();
        this.doneAt = at;
    }
}
