package org.broadsheet.core.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.security.PublicOperation;

@ApplicationScoped
@PublicOperation
class AuthorRegister implements AuthorCatalog {

    @Inject
    AuthorTable table;

    @Override
    public List<Author> all() {
        return table.all().stream().map(AuthorEntity::toAuthor).toList();
    }

    @Override
    public Optional<Author> byId(long id) {
        return table.find(id).map(AuthorEntity::toAuthor);
    }

    @Override
    public Map<Long, Author> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return table.byIds(ids).stream()
                .map(AuthorEntity::toAuthor)
                .collect(Collectors.toMap(Author::id, Function.identity()));
    }
}
