package org.broadsheet.notify.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.notify.delivery.DeliverySource;

/**
 * Queues an alert's mail for everybody who wants it, by one statement: a hundred thousand readers take seconds, and
 * doing it again adds nobody.
 */
@ApplicationScoped
@Transactional
class AlertExpansion implements DeliverySource {

    private static final Logger LOG = System.getLogger(AlertExpansion.class.getName());

    private static final String NEXT = """
            select id from alert where state = 'RECORDED'
            order by id fetch first 1 rows only for update skip locked""";

    /** How many sections the statement has room for: a story's own and those above it. */
    private static final int DEEPEST = 6;

    /** Parameters: the time twice, the alert, the sections. */
    private static final String QUEUE = """
            insert into delivery (id, kind, alert_id, article_id, subscription_id, wish, recipient, message_key, state,
                attempts, queued_at, next_attempt_at, last_error, version)
            select nextval('delivery_seq'), 'ALERT', a.id, a.article_id, s.id, s.active_wish, s.email, a.message_key,
                'QUEUED', 0, cast(? as timestamp(6)), cast(? as timestamp(6)), '', 1
            from alert a, subscription s
            join subscription_wish w on w.subscription_id = s.id and w.wish_number = s.active_wish
            where a.id = ? and s.state = 'CONFIRMED'
              and (w.whole_site = true or exists (
                  select 1 from subscription_section x where x.wish_id = w.id and x.section_id in (?, ?, ?, ?, ?, ?)))
              and not exists (select 1 from delivery d where d.alert_id = a.id and d.subscription_id = s.id)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SectionCatalog sections;

    @Inject
    Clock clock;

    @Override
    public boolean expandNext() {
        Optional<Alert> alert = next();
        alert.ifPresent(this::expand);
        return alert.isPresent();
    }

    /** Locked until the transaction ends; another node's worker passes over it meanwhile. */
    private Optional<Alert> next() {
        List<?> ids = entities.createNativeQuery(NEXT).getResultList();
        return ids.stream().findFirst().map(id -> entities.find(Alert.class, ((Number) id).longValue()));
    }

    private void expand(Alert alert) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var queue = entities.createNativeQuery(QUEUE)
                .setParameter(1, now)
                .setParameter(2, now)
                .setParameter(3, alert.id());
        List<Long> wanted = withThoseAbove(alert.sectionId());
        for (int level = 0; level < DEEPEST; level++) {
            queue.setParameter(4 + level, wanted.get(Math.min(level, wanted.size() - 1)));
        }
        alert.expanded(queue.executeUpdate(), clock.instant());
        LOG.log(
                Level.INFO,
                "alert {0} ({1}) for story {2}: mail queued for {3} readers",
                alert.id(),
                alert.kind(),
                alert.articleId(),
                alert.deliveries());
    }

    /** Who follows a section follows those below it, as its page shows their stories too. */
    private List<Long> withThoseAbove(long sectionId) {
        Set<Long> found = new LinkedHashSet<>();
        Long next = sectionId;
        while (next != null && found.add(next)) {
            next = sections.byId(next).map(Section::parentId).orElse(null);
        }
        return List.copyOf(found);
    }
}
