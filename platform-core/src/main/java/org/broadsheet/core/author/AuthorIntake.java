package org.broadsheet.core.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.broadsheet.api.address.AddressKind;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorProfile;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.core.address.AddressBook;
import org.broadsheet.core.address.Permalinks;
import org.broadsheet.core.address.Slugs;

/** How authors come in: by the editors' form, by import, with the demo newsroom. For core only; asks no permission. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuthorIntake {

    @Inject
    AuthorTable table;

    @Inject
    AddressBook addresses;

    @Inject
    Permalinks permalinks;

    @Inject
    ChangeLog changes;

    public Optional<Author> bySlug(String slug) {
        return table.bySlug(slug).map(AuthorEntity::toAuthor);
    }

    /**
     * Adds an author, who stands at {@code /author/slug/}.
     *
     * @param slug another is made from it when it is taken; when empty, from the name
     */
    public Author create(String slug, AuthorProfile profile) {
        String wanted = slug.isBlank() ? Slugs.of(profile.name()) : Slugs.of(slug);
        String path = addresses.vacant(AddressKind.AUTHOR, permalinks.author(wanted.isEmpty() ? "author" : wanted));
        AuthorEntity author = new AuthorEntity(Slugs.ofPath(path), path);
        author.take(profile);
        table.add(author);
        addresses.claim(AddressKind.AUTHOR, author.id(), path);
        changes.record(ChangeKind.AUTHOR, author.id());
        return author.toAuthor();
    }

    /** @throws NotFound when there is no such author */
    public void update(long id, AuthorProfile profile) {
        AuthorEntity author = table.lock(id).orElseThrow(() -> new NotFound("author", id));
        author.take(profile);
        changes.record(ChangeKind.AUTHOR, id);
    }
}
