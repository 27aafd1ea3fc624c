package org.broadsheet.web.admin.authors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** All authors by name. */
@Named("authorsList")
@RequestScoped
@AdminPage(path = "/admin/authors/list", permission = Permission.MANAGE_AUTHORS)
public class ListBacking {

    @Inject
    private AuthorCatalog catalog;

    @Inject
    private PageMessages messages;

    private List<Author> authors;

    public List<Author> getAuthors() {
        if (authors == null) {
            authors = catalog.all();
        }
        return authors;
    }

    /** The ways to reach this author in confidence, by name; empty when there are none. */
    public String contacts(Author author) {
        return Stream.of(
                        author.signal().isEmpty() ? "" : messages.text("author.signal"),
                        author.pgp().isEmpty() ? "" : messages.text("author.pgp.short"),
                        author.secureDrop().isEmpty() ? "" : messages.text("author.secureDrop"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
