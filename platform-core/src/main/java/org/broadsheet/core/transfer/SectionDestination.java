package org.broadsheet.core.transfer;

import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.core.address.Slugs;
import org.broadsheet.core.section.SectionIntake;

final class SectionDestination implements Destination<ImportPlan.PlannedSection> {

    private final SectionIntake intake;
    private final SectionCatalog catalog;
    private final Map<String, Long> taken;

    /** @param taken the sections that came in before, by slug: a parent is always among them */
    SectionDestination(SectionIntake intake, SectionCatalog catalog, Map<String, Long> taken) {
        this.intake = intake;
        this.catalog = catalog;
        this.taken = taken;
    }

    @Override
    public Optional<Long> twin(ImportPlan.PlannedSection planned) {
        return intake.bySlug(Slugs.of(planned.slug())).map(Section::id);
    }

    @Override
    public long create(ImportPlan.PlannedSection planned) {
        return intake.create(planned.slug(), planned.name(), planned.description(), parent(planned))
                .id();
    }

    @Override
    public void update(long localId, ImportPlan.PlannedSection planned) {
        intake.update(localId, planned.name(), planned.description(), parent(planned));
    }

    @Override
    public Optional<String> mark(long localId) {
        return catalog.byId(localId)
                .map(section -> Fingerprint.of(section.name(), section.description(), section.parentId()));
    }

    private Long parent(ImportPlan.PlannedSection planned) {
        return planned.parent() == null ? null : taken.get(planned.parent());
    }
}
