package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.page.Slice;

/** {@code reader/author.xhtml}: who an author is, how to reach them, and what they wrote. */
@Named("authorPage")
@RequestScoped
public class AuthorBacking {

    private static final int SIZE = 24;

    @Inject
    private ReaderRequest reader;

    @Inject
    private AuthorCatalog authors;

    @Inject
    private ArticleCatalog articles;

    @Inject
    private MediaLibrary media;

    private Author author;
    private Picture portrait;
    private Slice<ArticleTeaser> stories;
    private Pagination pages;

    public void load() {
        Optional<Author> found = authors.byId(reader.entityId());
        if (found.isEmpty()) {
            Missing.answer();
            return;
        }
        author = found.get();
        stories = articles.byAuthor(author.id(), reader.page(), SIZE);
        if (reader.page() > stories.pages()) {
            Missing.answer();
            return;
        }
        pages = Pagination.of(stories, author.path());
        portrait = author.pictureId() == null
                ? null
                : media.picture(author.pictureId()).orElse(null);
    }

    public Author getAuthor() {
        return author;
    }

    /** Whether there is more to say than the name. */
    public boolean isKnown() {
        return portrait != null || !author.biography().isEmpty() || author.hasSecureContacts();
    }

    /** Null when there is none. */
    public Picture getPortrait() {
        return portrait;
    }

    public String getPath() {
        return Pagination.address(author.path(), reader.page());
    }

    public List<ArticleTeaser> getStories() {
        return stories.items();
    }

    public Pagination getPages() {
        return pages;
    }
}
