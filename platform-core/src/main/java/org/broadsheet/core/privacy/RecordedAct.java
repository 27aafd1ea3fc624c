package org.broadsheet.core.privacy;

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
import org.broadsheet.api.privacy.PrivacyAct;

/** A line in the record of what was done at people's requests. */
@Entity
@Table(name = "privacy_act")
class RecordedAct {

    @Id
    @SequenceGenerator(name = "privacy_act", sequenceName = "privacy_act_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "privacy_act")
    private Long id;

    @Enumerated(EnumType.STRING)
    private PrivacyAct.Kind kind;

    @Column(name = "done_by")
    private String doneBy;

    private int records;

    @Column(name = "done_at")
    private Instant doneAt;

    protected RecordedAct() {}

    RecordedAct(PrivacyAct act) {
        this.kind = act.kind();
        this.doneBy = act.by();
        this.records = act.records();
        this.doneAt = act.time();
    }

    PrivacyAct view() {
        return new PrivacyAct(kind, doneBy, records, doneAt);
    }
}
