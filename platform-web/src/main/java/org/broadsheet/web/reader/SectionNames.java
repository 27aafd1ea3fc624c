package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;

/** Says in words which sections a subscription is for. */
@RequestScoped
class SectionNames {

    @Inject
    private SectionCatalog sections;

    @Inject
    private Texts texts;

    /** @param ids empty for all of the site */
    String of(List<Long> ids) {
        List<String> names = sections.all().stream()
                .filter(section -> ids.contains(section.id()))
                .map(Section::name)
                .toList();
        return names.isEmpty() ? texts.plain("subscribe.all") : texts.join(names);
    }
}
