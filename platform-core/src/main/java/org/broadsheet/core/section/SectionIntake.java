package org.broadsheet.core.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.broadsheet.api.address.AddressKind;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.section.Section;
import org.broadsheet.core.address.AddressBook;
import org.broadsheet.core.address.Permalinks;
import org.broadsheet.core.address.Slugs;

/** How sections come in from outside: by import and with the demo newsroom. For core only; asks no permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SectionIntake {

    @Inject
    SectionTable table;

    @Inject
    AddressBook addresses;

    @Inject
    Permalinks permalinks;

    @Inject
    ChangeLog changes;

    public Optional<Section> bySlug(String slug) {
        return table.bySlug(slug).map(SectionEntity::toSection);
    }

    /**
     * Adds a section at the end of the navigation. It stands at {@code /slug/} and is found under
     * {@code /category/slug/} too, and below its parent's name there, as WordPress has it.
     *
     * @param slug     another is made from it when it is taken or reserved; when empty, from the name
     * @param parentId null for a section on its own
     */
    public Section create(String slug, String name, String description, Long parentId) {
        String wanted = firstOf(Slugs.of(slug), Slugs.of(name), "section");
        String path = addresses.vacant(AddressKind.SECTION, permalinks.section(wanted));
        SectionEntity section = new SectionEntity(Slugs.ofPath(path), path, table.nextPosition());
        section.describe(name, description, parentId);
        table.add(section);
        addresses.claim(AddressKind.SECTION, section.id(), path);
        addresses.redirect(AddressKind.SECTION, section.id(), permalinks.sectionFormerly(wanted));
        if (parentId != null) {
            table.find(parentId)
                    .map(SectionEntity::toSection)
                    .ifPresent(parent -> addresses.redirect(
                            AddressKind.SECTION,
                            section.id(),
                            permalinks.sectionFormerly(parent.slug() + "/" + wanted)));
        }
        changes.record(ChangeKind.SECTION, section.id());
        return section.toSection();
    }

    /** @throws NotFound when there is no such section */
    public void update(long id, String name, String description, Long parentId) {
        SectionEntity section = table.find(id).orElseThrow(() -> new NotFound("section", id));
        section.describe(name, description, parentId);
        changes.record(ChangeKind.SECTION, id);
    }

    private static String firstOf(String first, String second, String third) {
        if (!first.isEmpty()) {
            return first;
        }
        return second.isEmpty() ? third : second;
    }
}
