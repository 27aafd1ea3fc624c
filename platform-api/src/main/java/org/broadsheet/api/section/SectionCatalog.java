package org.broadsheet.api.section;

import java.util.List;
import java.util.Optional;

/** The sections, for readers and staff alike. */
public interface SectionCatalog {

    /** All of them in the order of the site's navigation. */
    List<Section> all();

    Optional<Section> byId(long id);
}
