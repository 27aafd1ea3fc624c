package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.reader.OwnComment;
import org.broadsheet.api.reader.ReaderAccount;
import org.broadsheet.api.reader.ReaderPass;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.core.privacy.PersonalRecords;

/** What readers do about themselves. Public, since the pass that each call shows says who may. */
@ApplicationScoped
@PublicOperation
class StoredReaderAccount implements ReaderAccount {

    private static final String SELF = "";

    @Inject
    ReaderTable table;

    @Inject
    ReplyTable replies;

    @Inject
    PersonalRecords records;

    @Inject
    ArticleCatalog articles;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public Slice<OwnComment> comments(ReaderPass pass, int page, int size) {
        long reader = table.get(pass).view().id();
        int number = Math.max(1, page);
        List<OwnComment> found = table.comments(reader, Math.multiplyExact(number - 1, size), size).stream()
                .map(this::own)
                .toList();
        return new Slice<>(found, table.countComments(reader), number, size);
    }

    private OwnComment own(ReaderTable.CommentRow row) {
        var story = articles.published(row.articleId());
        return new OwnComment(
                row.id(),
                // Whether it was taken for spam is not told: it waits, as everywhere.
                row.state() == CommentState.SPAM ? CommentState.HELD : row.state(),
                row.body(),
                row.postedAt(),
                story.map(found -> found.teaser().headline()).orElse(""),
                story.map(found -> found.teaser().path()).orElse(""));
    }

    @Override
    @Transactional
    public void rename(ReaderPass pass, String name) {
        table.get(pass).rename(ReaderName.checked(name));
    }

    @Override
    @Transactional
    public boolean wantsAlerts(ReaderPass pass) {
        return replies.findByKey(table.get(pass).mailbox().key())
                .map(ReplyAddress::on)
                .orElse(false);
    }

    @Override
    @Transactional
    public void wantAlerts(ReaderPass pass, boolean wanted) {
        ReplyAddress address = replies.take(table.get(pass).mailbox());
        if (wanted) {
            address.confirm(clock.instant());
        } else {
            address.end(clock.instant());
        }
    }

    @Override
    @Transactional
    public void signOutEverywhere(ReaderPass pass) {
        table.get(pass).renewStamp();
    }

    @Override
    @Transactional
    public String export(ReaderPass pass) {
        return records.export(table.get(pass).mailbox().key(), SELF);
    }

    @Override
    @Transactional
    public void delete(ReaderPass pass, boolean keepTexts) {
        records.erase(table.get(pass).mailbox().key(), keepTexts, SELF);
    }
}
