package org.broadsheet.core.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.broadsheet.api.change.Change;
import org.broadsheet.api.change.ChangeKind;

/**
 * A line of the change log. Its numbers come one by one: blocks handed to each node would put the lines of two nodes
 * far out of order, and every unused number would be a gap to wait for.
 */
@Entity
@Table(name = "change_log")
class LoggedChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_log")
    @SequenceGenerator(name = "change_log", sequenceName = "change_log_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Column(name = "entity_id")
    private long entityId;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected LoggedChange() {}

    LoggedChange(ChangeKind kind, long entityId, Instant changedAt) {
        this.kind = kind;
        this.entityId = entityId;
        this.changedAt = changedAt;
    }

    Change view() {
        return new Change(id, kind, entityId, changedAt);
    }
}
