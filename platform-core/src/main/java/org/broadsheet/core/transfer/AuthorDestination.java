package org.broadsheet.core.transfer;

import java.util.Optional;
import org.broadsheet.api.address.AddressKind;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.author.AuthorProfile;
import org.broadsheet.core.address.AddressBook;
import org.broadsheet.core.address.Slugs;
import org.broadsheet.core.author.AuthorIntake;

/**
 * Authors. Only the name and the address come from the file; a biography written here is no edit of those. Their page
 * is named after the name, never after the login, but is found where WordPress had it.
 */
final class AuthorDestination implements Destination<ImportPlan.PlannedAuthor> {

    private final AuthorIntake intake;
    private final AuthorCatalog catalog;
    private final AddressBook addresses;

    AuthorDestination(AuthorIntake intake, AuthorCatalog catalog, AddressBook addresses) {
        this.intake = intake;
        this.catalog = catalog;
        this.addresses = addresses;
    }

    /** Somebody of that name, unless the addresses speak of two people. */
    @Override
    public Optional<Long> twin(ImportPlan.PlannedAuthor planned) {
        return intake.bySlug(Slugs.of(planned.name()))
                .filter(author -> planned.email().isEmpty()
                        || author.email().isEmpty()
                        || author.email().equalsIgnoreCase(planned.email()))
                .map(Author::id);
    }

    @Override
    public long create(ImportPlan.PlannedAuthor planned) {
        long id = intake.create("", new AuthorProfile(planned.name(), planned.email(), "", "", "", "", null))
                .id();
        addresses.redirect(AddressKind.AUTHOR, id, "/author/" + planned.login() + "/");
        return id;
    }

    @Override
    public void update(long localId, ImportPlan.PlannedAuthor planned) {
        catalog.byId(localId)
                .ifPresent(author -> intake.update(
                        localId,
                        new AuthorProfile(
                                planned.name(),
                                planned.email(),
                                author.biography(),
                                author.signal(),
                                author.pgp(),
                                author.secureDrop(),
                                author.pictureId())));
    }

    @Override
    public Optional<String> mark(long localId) {
        return catalog.byId(localId).map(author -> Fingerprint.of(author.name(), author.email()));
    }
}
