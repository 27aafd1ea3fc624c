package org.broadsheet.moderation.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.broadsheet.api.moderation.NoticePace;

/** How a moderator wants to be told. */
@Entity
@Table(name = "moderator_preference")
class ModeratorPreference {

    static final NoticePace USUAL = NoticePace.GATHERED;

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private NoticePace pace;

    /** Notices before this moment have been gathered. */
    @Column(name = "gathered_until")
    private Instant gatheredUntil;

    protected ModeratorPreference() {}

    ModeratorPreference(long accountId, Instant gatheredUntil) {
        this.accountId = accountId;
        this.pace = USUAL;
        this.gatheredUntil = gatheredUntil;
    }

    /** Who begins to have them gathered was told of what was before, or did not want to be. */
    void change(NoticePace newPace, Instant now) {
        if (pace != newPace) {
            pace = newPace;
            gatheredUntil = now;
        }
    }

    void gathered(Instant until) {
        gatheredUntil = until;
    }

    long accountId() {
        return accountId;
    }

    NoticePace pace() {
        return pace;
    }

    Instant gatheredUntil() {
        return gatheredUntil;
    }
}
