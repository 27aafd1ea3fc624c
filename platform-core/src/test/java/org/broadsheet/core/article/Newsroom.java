package org.broadsheet.core.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.author.AuthorProfile;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentPolicies;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Role;
import org.broadsheet.core.address.AddressFixture;
import org.broadsheet.core.author.AuthorFixture;
import org.broadsheet.core.html.Policies;
import org.broadsheet.core.media.MediaFixture;
import org.broadsheet.core.section.SectionFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FiredEvents;
import org.broadsheet.core.startup.FixedSettings;
import org.broadsheet.core.startup.LoggedChanges;

/** The feature wired by hand on a database, with a clock and an actor that tests set. */
final class Newsroom {

    static final Actor CONTRIBUTOR = new Actor(1, "cora", "Cora", Role.CONTRIBUTOR.permissions());
    static final Actor AUTHOR = new Actor(2, "arno", "Arno", Role.AUTHOR.permissions());
    static final Actor EDITOR = new Actor(3, "edda", "Edda", Role.EDITOR.permissions());

    final CoreDatabase database;
    final StoryDesk desk = new StoryDesk();
    final StoryPublishing publishing = new StoryPublishing();
    final PublishedStories catalog = new PublishedStories();
    final ArticleIntake intake = new ArticleIntake();
    final List<Object> events = new ArrayList<>();
    final LoggedChanges changes = new LoggedChanges();
    final Map<Long, Long> commentCounts = new HashMap<>();

    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Actor actor = EDITOR;

    Newsroom(CoreDatabase database) {
        this.database = database;
        ArticleTable table = new ArticleTable();
        table.entities = database.entities();
        TagTable tags = new TagTable();
        tags.entities = database.entities();
        TeaserAssembler teasers = new TeaserAssembler();
        teasers.table = table;
        teasers.sections = SectionFixture.catalog(database);
        teasers.authors = AuthorFixture.catalog(database);
        teasers.pictures = MediaFixture.library(database);
        teasers.comments = new Counts();
        StoryAssembler stories = new StoryAssembler();
        stories.teasers = teasers;
        stories.tags = tags;
        stories.settings = new FixedSettings();
        stories.policies = new OpenToAll();
        RevisionWriter writer = writer(table, tags);
        EditorsHand hand = new EditorsHand();
        hand.table = table;
        hand.actor = new ActorOfTheTest();
        StoryAddress address = new StoryAddress();
        address.addresses = AddressFixture.book(database.entities());
        address.permalinks = AddressFixture.permalinks(new FixedSettings());
        wireDesk(hand, table, tags, teasers, stories, writer, address);
        wirePublishing(hand, table, address);
        wireCatalog(table, teasers, stories);
        intake.table = table;
        intake.writer = writer;
        intake.address = address;
        intake.addresses = address.addresses;
        intake.changes = changes;
    }

    private RevisionWriter writer(ArticleTable table, TagTable tags) {
        RevisionWriter writer = new RevisionWriter();
        writer.check = new ContentCheck();
        writer.check.sections = SectionFixture.catalog(database);
        writer.check.authors = AuthorFixture.catalog(database);
        writer.check.pictures = MediaFixture.library(database);
        writer.sanitiser = Policies.policies();
        writer.table = table;
        writer.tags = tags;
        return writer;
    }

    private void wireDesk(
            EditorsHand hand,
            ArticleTable table,
            TagTable tags,
            TeaserAssembler teasers,
            StoryAssembler stories,
            RevisionWriter writer,
            StoryAddress address) {
        desk.hand = hand;
        desk.table = table;
        desk.tags = tags;
        desk.rows = new DeskRows();
        desk.rows.entities = database.entities();
        desk.writer = writer;
        desk.names = teasers;
        desk.stories = stories;
        desk.permalinks = address.permalinks;
        desk.changes = changes;
        desk.actor = hand.actor;
        desk.clock = new ClockOfTheTest();
    }

    private void wirePublishing(EditorsHand hand, ArticleTable table, StoryAddress address) {
        publishing.hand = hand;
        publishing.table = table;
        publishing.address = address;
        publishing.changes = changes;
        publishing.actor = hand.actor;
        publishing.clock = new ClockOfTheTest();
        publishing.publishedEvent = new FiredEvents<>(events);
        publishing.updatedEvent = new FiredEvents<>(events);
        publishing.withdrawnEvent = new FiredEvents<>(events);
    }

    private void wireCatalog(ArticleTable table, TeaserAssembler teasers, StoryAssembler stories) {
        catalog.table = table;
        catalog.rows = new PublishedRows();
        catalog.rows.entities = database.entities();
        catalog.teasers = teasers;
        catalog.stories = stories;
        catalog.sections = teasers.sections;
        catalog.clock = new ClockOfTheTest();
    }

    Newsroom as(Actor next) {
        actor = next;
        return this;
    }

    Instant now() {
        return now;
    }

    void later(Duration duration) {
        now = now.plus(duration);
    }

    long section(String slug, Long parentId) {
        return database.commit(() ->
                SectionFixture.intake(database).create(slug, slug, "", parentId).id());
    }

    long author(String name) {
        AuthorProfile profile = new AuthorProfile(name, "", "", "", "", "", null);
        return database.commit(
                () -> AuthorFixture.intake(database).create("", profile).id());
    }

    long create(ArticleContent content) {
        return database.commit(() -> desk.create(content));
    }

    long save(long id, long version, ArticleContent content) {
        return database.commit(() -> desk.save(id, version, content));
    }

    long version(long id) {
        database.entities().clear();
        return database.entities().find(Article.class, id).version();
    }

    void publish(long id) {
        database.commit(() -> publishing.publish(id, version(id)));
    }

    void withdraw(long id, String reason) {
        database.commit(() -> publishing.withdraw(id, version(id), reason));
    }

    /** A story by an editor, published now. */
    long published(ArticleContent content) {
        long id = as(EDITOR).create(content);
        publish(id);
        return id;
    }

    private final class ActorOfTheTest implements CurrentActor {

        @Override
        public Actor get() {
            return actor;
        }

        @Override
        public <T> T callAs(Actor other, Supplier<T> work) {
            throw new UnsupportedOperationException();
        }
    }

    private final class ClockOfTheTest extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Counts implements CommentCatalog {

        @Override
        public List<CommentView> thread(long articleId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CommentDetails> find(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CommentDetails> findAll(List<Long> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Long, Long> counts(Collection<Long> articleIds) {
            return commentCounts;
        }
    }

    /** Stories as open as they say themselves. */
    private static final class OpenToAll implements CommentPolicies {

        @Override
        public CommentPolicy ofSite() {
            return CommentPolicy.OPEN;
        }

        @Override
        public Map<Long, CommentPolicy> ofSections() {
            return Map.of();
        }

        @Override
        public Optional<CommentPolicy> ofStory(long articleId) {
            return Optional.empty();
        }

        @Override
        public CommentPolicy effective(long articleId, Long sectionId, Instant published) {
            return ofSite();
        }

        @Override
        public void setSection(long sectionId, CommentPolicy policy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setStory(long articleId, CommentPolicy policy) {
            throw new UnsupportedOperationException();
        }
    }
}
