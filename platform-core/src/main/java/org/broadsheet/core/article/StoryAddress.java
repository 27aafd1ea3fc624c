package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.api.address.AddressKind;
import org.broadsheet.core.address.AddressBook;
import org.broadsheet.core.address.Permalinks;

/** Puts stories where they stand. */
@ApplicationScoped
class StoryAddress {

    @Inject
    AddressBook addresses;

    @Inject
    Permalinks permalinks;

    /** For a story with its date of publication: the address made from the site's pattern. */
    void settle(Article article, Revision revision) {
        settle(article, permalinks.article(revision.slug(), article.firstPublishedAt()));
    }

    /** The address the story brings along, or one near to it when that is taken. */
    void settle(Article article, String wanted) {
        article.standAt(addresses.claim(AddressKind.ARTICLE, article.id(), wanted));
    }
}
