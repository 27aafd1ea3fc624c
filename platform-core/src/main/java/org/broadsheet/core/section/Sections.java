package org.broadsheet.core.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.PublicOperation;

@ApplicationScoped
@PublicOperation
class Sections implements SectionCatalog {

    @Inject
    SectionTable table;

    @Override
    public List<Section> all() {
        return table.all().stream().map(SectionEntity::toSection).toList();
    }

    @Override
    public Optional<Section> byId(long id) {
        return table.find(id).map(SectionEntity::toSection);
    }
}
