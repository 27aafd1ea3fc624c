package org.broadsheet.api.author;

import java.util.List;
import java.util.Optional;

/** The authors, for readers and staff alike. */
public interface AuthorCatalog {

    /** All of them by name. */
    List<Author> all();

    Optional<Author> byId(long id);
}
