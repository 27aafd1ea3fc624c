package org.broadsheet.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.html.SanitisedHtml;
import org.broadsheet.api.security.Actor;

/**
 * What a story said at one time: never changed once it is kept, so that what was public can always be shown again and
 * nobody's save overwrites another's. Bylines and tags are in {@link Byline} and {@link RevisionTag}.
 */
@Entity
class Revision {

    @Id
    @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    private long id;

    @Column(name = "article_id")
    private long articleId;

    private String kicker;

    private String headline;

    private String standfirst;

    /** The standfirst, or else how the body begins: kept, so that lists need not read bodies. */
    private String excerpt;

    @Column(name = "body_typed")
    private String bodyTyped;

    @Column(name = "body_html")
    private String bodyHtml;

    @Column(name = "policy_version")
    private int policyVersion;

    private String slug;

    @Column(name = "section_id")
    private Long sectionId;

    @Column(name = "lead_picture_id")
    private Long leadPictureId;

    private boolean breaking;

    @Column(name = "comments_open")
    private boolean commentsOpen;

    private String language;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_by_id")
    private long savedById;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Revision() {}

    Revision(long articleId, ArticleContent content, SanitisedHtml body, String excerpt, Actor by, Instant at) {
        this.articleId = articleId;
        kicker = content.kicker();
        headline = content.headline();
        standfirst = content.standfirst();
        this.excerpt = excerpt;
        bodyTyped = content.body();
        bodyHtml = body.html();
        policyVersion = body.policyVersion();
        slug = content.slug();
        sectionId = content.sectionId();
        leadPictureId = content.leadPictureId();
        breaking = content.breaking();
        commentsOpen = content.commentsOpen();
        language = content.language();
        savedBy = by.name();
        savedById = by.accountId();
        savedAt = at;
    }

    long id() {
        return id;
    }

    long articleId() {
        return articleId;
    }

    String kicker() {
        return kicker;
    }

    String headline() {
        return headline;
    }

    String standfirst() {
        return standfirst;
    }

    String excerpt() {
        return excerpt;
    }

    String bodyTyped() {
        return bodyTyped;
    }

    String bodyHtml() {
        return bodyHtml;
    }

    String slug() {
        return slug;
    }

    Long sectionId() {
        return sectionId;
    }

    Long leadPictureId() {
        return leadPictureId;
    }

    boolean breaking() {
        return breaking;
    }

    boolean commentsOpen() {
        return commentsOpen;
    }

    String language() {
        return language;
    }

    String savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }
}
