package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.security.Actor;
import org.broadsheet.core.address.AddressBook;

/**
 * How finished stories come in: by import and with the demo newsroom, with numbers, paths and dates they had
 * elsewhere. Fires no event, so that nobody is alerted to old news. For core only; asks no permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ArticleIntake {

    @Inject
    ArticleTable table;

    @Inject
    RevisionWriter writer;

    @Inject
    StoryAddress address;

    @Inject
    AddressBook addresses;

    @Inject
    ChangeLog changes;

    /**
     * A story from elsewhere.
     *
     * @param number         the number it had, or 0 for a new one
     * @param path           the path it had, or null for one by this site's pattern; drafts get none
     * @param publishedAt    when it was first published; may be null only for drafts
     * @param updatedAt      when its text last changed, or null when it never did
     * @param ownerAccountId the account it belongs to, or 0 for none
     * @param savedBy        who is named as its last editor
     */
    public record Story(
            long number,
            ArticleState state,
            String path,
            Instant publishedAt,
            Instant updatedAt,
            long ownerAccountId,
            String savedBy,
            Instant savedAt,
            ArticleContent content) {}

    /**
     * Where a story stands after it came in. Whoever brings it again can tell by the revision whether somebody has
     * worked on it here since.
     *
     * @param path null for drafts
     */
    public record Standing(long id, ArticleState state, long workingRevisionId, String path) {}

    /** Whether there is no story at all. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean empty() {
        return table.empty();
    }

    public boolean numberFree(long number) {
        return table.find(number).isEmpty();
    }

    public Optional<Standing> standing(long id) {
        return table.find(id).map(ArticleIntake::standing);
    }

    /**
     * Adds a story.
     *
     * @throws InvalidInput          when a field cannot be taken
     * @throws IllegalStateException when the number is taken
     */
    public Standing create(Story story) {
        if (story.number() != 0 && !numberFree(story.number())) {
            throw new IllegalStateException("there is an article " + story.number());
        }
        Article article = story.number() == 0
                ? new Article(story.ownerAccountId())
                : Article.numbered(story.number(), story.ownerAccountId());
        table.add(article);
        return write(article, story);
    }

    /**
     * Gives a story the text, state and dates it has elsewhere now; what it was stays in its revisions.
     *
     * @throws NotFound     when there is no such story
     * @throws InvalidInput when a field cannot be taken
     */
    public Standing update(long id, Story story) {
        return write(table.lock(id).orElseThrow(() -> new NotFound("article", id)), story);
    }

    private Standing write(Article article, Story story) {
        Actor editor = new Actor(story.ownerAccountId(), "import", story.savedBy(), Set.of());
        Revision revision = writer.write(article, story.content(), editor, story.savedAt());
        if (story.state() != ArticleState.DRAFT) {
            Instant updated = story.updatedAt() == null ? story.publishedAt() : story.updatedAt();
            article.publish(revision, story.publishedAt());
            article.restore(story.ownerAccountId(), story.state(), story.publishedAt(), updated);
            settle(article, revision, story.path());
        }
        changes.record(ChangeKind.ARTICLE, article.id());
        table.written(article);
        return standing(article);
    }

    private void settle(Article article, Revision revision, String path) {
        if (addresses.acceptable(path)) {
            address.settle(article, path);
        } else if (article.path() == null) {
            address.settle(article, revision);
        }
    }

    private static Standing standing(Article article) {
        return new Standing(article.id(), article.state(), article.workingRevisionId(), article.path());
    }
}
