package org.broadsheet.moderation.sanction;

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
import java.util.Locale;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.api.moderation.SanctionTarget;
import org.broadsheet.api.moderation.SanctionView;

/** A ban or a mute. Values stand in clear: moderators have to see what they banned, and can lift it. */
@Entity
@Table(name = "sanction")
@SequenceGenerator(name = "sanction", sequenceName = "sanction_seq", allocationSize = 50)
class Sanction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sanction")
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SanctionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SanctionTarget target;

    @Column(name = "target_value", updatable = false)
    private String value;

    @Column(name = "match_key", updatable = false)
    private String matchKey;

    @Column(updatable = false)
    private String reason;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    protected Sanction() {}

    /** @param endsAt null for never */
    Sanction(
            SanctionKind kind,
            SanctionTarget target,
            String value,
            String reason,
            String addedBy,
            Instant addedAt,
            Instant endsAt) {
        this.kind = kind;
        this.target = target;
        this.value = value;
        this.matchKey = Marks.key(target, value);
        this.reason = reason;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.endsAt = endsAt;
    }

    boolean inForce(Instant now) {
        return liftedAt == null && (endsAt == null || endsAt.isAfter(now));
    }

    void lift(String by, Instant now) {
        liftedAt = now;
        liftedBy = by;
    }

    long id() {
        return id;
    }

    String value() {
        return value;
    }

    /** What evidence may say for good: a host, or of what kind what is personal is. */
    String told() {
        return target == SanctionTarget.HOST ? value : target.name().toLowerCase(Locale.ROOT);
    }

    SanctionView view(Instant now) {
        return new SanctionView(
                id, kind, target, value, reason, addedBy, addedAt, endsAt, liftedAt, liftedBy, inForce(now));
    }
}
