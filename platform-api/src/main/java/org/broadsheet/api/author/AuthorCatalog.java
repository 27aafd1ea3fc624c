package org.broadsheet.api.author;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The authors, for readers and staff alike. */
public interface AuthorCatalog {

    /** All of them by name. */
    List<Author> all();

    Optional<Author> byId(long id);

    /** Several at once, by id; those not found are left out. */
    Map<Long, Author> byIds(Collection<Long> ids);
}
