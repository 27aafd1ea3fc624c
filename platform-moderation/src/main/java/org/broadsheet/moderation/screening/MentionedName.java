package org.broadsheet.moderation.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A comment advertised a name. Written once and never changed, hence without a version. */
@Entity
@Table(name = "mentioned_name")
@SequenceGenerator(name = "mentioned_name", sequenceName = "mentioned_name_seq", allocationSize = 50)
class MentionedName {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mentioned_name")
    private long id;

    /** See {@link AdvertisedName#key}. */
    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "mentioned_at")
    private Instant mentionedAt;

    protected MentionedName() {}

    MentionedName(String nameKey, long commentId, Instant mentionedAt) {
        this.nameKey = nameKey;
        this.commentId = commentId;
        this.mentionedAt = mentionedAt;
    }
}
