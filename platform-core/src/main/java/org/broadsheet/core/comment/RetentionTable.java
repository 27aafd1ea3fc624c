package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.core.privacy.KeyedHash;

/** Drops addresses of comments by the batch: one short transaction each, without reading their texts. */
@ApplicationScoped
@Transactional
class RetentionTable {

    static final int AT_ONCE = 200;

    private static final String OLD_ADDRESSES = """
            select id, remote_address from comment where address_kept = true and posted_at < ?
            order by posted_at fetch first 200 rows only for update skip locked""";

    private static final String DROP_ADDRESS = """
            update comment set remote_address = '', user_agent = '', address_hash = nullif(cast(? as varchar(64)), ''), address_kept = false
            where id = ?""";

    private static final String OLD_MAILS = """
            select id, email from comment where mail_kept = true and posted_at < ?
            order by posted_at fetch first 200 rows only for update skip locked""";

    private static final String DROP_MAIL =
            "update comment set email = '', email_hash = nullif(cast(? as varchar(64)), ''), mail_kept = false where id = ?";

    @PersistenceContext
    EntityManager entities;

    @Inject
    KeyedHash hash;

    /**
     * Drops where comments came from, of the oldest that were posted before then.
     *
     * @return how many there were, {@link #AT_ONCE} at most
     */
    int dropAddresses(Instant before) {
        List<Object[]> rows = rows(OLD_ADDRESSES, before);
        rows.forEach(row -> drop(DROP_ADDRESS, hash.ofAddress((String) row[1]), row[0]));
        return rows.size();
    }

    /** As {@link #dropAddresses}, for mail addresses. */
    int dropMails(Instant before) {
        List<Object[]> rows = rows(OLD_MAILS, before);
        rows.forEach(row -> drop(DROP_MAIL, hash.ofMail((String) row[1]), row[0]));
        return rows.size();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Instant before) {
        return entities.createNativeQuery(sql)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .getResultList();
    }

    private void drop(String sql, String hashed, Object id) {
        entities.createNativeQuery(sql)
                .setParameter(1, hashed == null ? "" : hashed)
                .setParameter(2, id)
                .executeUpdate();
    }
}
