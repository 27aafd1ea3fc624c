package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.comment.CommentPolicies;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.setting.Settings;

/** Policies in their table; the site's is a setting. */
@ApplicationScoped
@Transactional
class StoredPolicies implements CommentPolicies {

    static final String SITE = "comments.policy";
    static final String CLOSE_AFTER_DAYS = "comments.close-after-days";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SectionCatalog sections;

    @Inject
    Settings settings;

    @Inject
    ChangeLog changeLog;

    @Inject
    Clock clock;

    @Override
    @PublicOperation
    public CommentPolicy ofSite() {
        String policy = settings.get(SITE, "").toUpperCase(Locale.ROOT).replace('-', '_');
        for (CommentPolicy known : CommentPolicy.values()) {
            if (known.name().equals(policy)) {
                return known;
            }
        }
        return CommentPolicy.OPEN;
    }

    @Override
    @PublicOperation
    public Map<Long, CommentPolicy> ofSections() {
        return entities.createQuery("select p from PolicyRow p where p.scope = :scope", PolicyRow.class)
                .setParameter("scope", PolicyRow.Scope.SECTION)
                .getResultStream()
                .collect(Collectors.toMap(PolicyRow::entityId, PolicyRow::policy));
    }

    @Override
    @PublicOperation
    public Optional<CommentPolicy> ofStory(long articleId) {
        return find(PolicyRow.Scope.ARTICLE, articleId).map(PolicyRow::policy);
    }

    @Override
    @PublicOperation
    public CommentPolicy effective(long articleId, Long sectionId, Instant published) {
        return tooOld(published) ? CommentPolicy.CLOSED : ofStory(articleId).orElseGet(() -> above(sectionId));
    }

    private CommentPolicy above(Long sectionId) {
        Map<Long, CommentPolicy> own = ofSections();
        if (sectionId != null && !own.isEmpty()) {
            Map<Long, Section> byId =
                    sections.all().stream().collect(Collectors.toMap(Section::id, Function.identity()));
            for (Section section = byId.get(sectionId);
                    section != null;
                    section = section.parentId() == null ? null : byId.get(section.parentId())) {
                if (own.containsKey(section.id())) {
                    return own.get(section.id());
                }
            }
        }
        return ofSite();
    }

    private boolean tooOld(Instant published) {
        try {
            long days = Long.parseLong(settings.get(CLOSE_AFTER_DAYS, "0").strip());
            return days > 0
                    && published != null
                    && !published.plus(Duration.ofDays(days)).isAfter(clock.instant());
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    public void setSection(long sectionId, CommentPolicy policy) {
        set(PolicyRow.Scope.SECTION, sectionId, policy);
        changeLog.record(ChangeKind.SECTION, sectionId);
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public void setStory(long articleId, CommentPolicy policy) {
        set(PolicyRow.Scope.ARTICLE, articleId, policy);
        changeLog.record(ChangeKind.ARTICLE, articleId);
    }

    private void set(PolicyRow.Scope scope, long id, CommentPolicy policy) {
        Optional<PolicyRow> known = find(scope, id);
        if (policy == null) {
            known.ifPresent(entities::remove);
        } else {
            known.ifPresentOrElse(row -> row.become(policy), () -> entities.persist(new PolicyRow(scope, id, policy)));
        }
    }

    private Optional<PolicyRow> find(PolicyRow.Scope scope, long id) {
        return Optional.ofNullable(entities.find(PolicyRow.class, new PolicyRow.Key(scope, id)));
    }
}
