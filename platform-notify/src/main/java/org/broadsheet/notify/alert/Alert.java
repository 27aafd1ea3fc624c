package org.broadsheet.notify.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One publication that readers are to be told of. */
@Entity
@Table(name = "alert")
class Alert {

    @Id
    @SequenceGenerator(name = "alert", sequenceName = "alert_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "alert")
    private Long id;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    @Column(name = "article_id")
    private long articleId;

    @Column(name = "section_id")
    private long sectionId;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expanded_at")
    private Instant expandedAt;

    private int deliveries;

    @Version
    private long version;

    protected Alert() {}

    Alert(AlertKind kind, long articleId, long sectionId, Instant now) {
        this.kind = kind;
        this.articleId = articleId;
        this.sectionId = sectionId;
        this.state = AlertState.RECORDED;
        this.messageKey = UUID.randomUUID().toString().replace("-", "");
        this.createdAt = now;
    }

    Long id() {
        return id;
    }

    long articleId() {
        return articleId;
    }

    long sectionId() {
        return sectionId;
    }

    String messageKey() {
        return messageKey;
    }

    AlertKind kind() {
        return kind;
    }

    /** For how many readers mail was queued; 0 before it is expanded. */
    int deliveries() {
        return deliveries;
    }

    AlertState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Null before it is expanded. */
    Instant expandedAt() {
        return expandedAt;
    }

    void expanded(int number, Instant now) {
        state = AlertState.EXPANDED;
        deliveries = number;
        expandedAt = now;
    }
}
