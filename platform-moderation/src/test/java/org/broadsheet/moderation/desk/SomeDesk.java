package org.broadsheet.moderation.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.FiredEvents;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.trace.TraceTables;

/** A desk on a database, with comments that say something and come from somewhere. */
final class SomeDesk {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ModerationDatabase database;
    final TraceTables traces = new TraceTables();
    final StoredCases cases = new StoredCases(traces.search());
    final MemoryComments comments = new MemoryComments();
    final ThreadRows thread = new ThreadRows();
    final FiredEvents<CaseDecided> decided = new FiredEvents<>();
    final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    final Desk desk = new Desk(cases, comments, comments, actor("Mo Derator"), clock, decided);
    final CaseSurroundings surroundings = new CaseSurroundings(cases, comments, thread, traces.search());
    private final AtomicLong ids = new AtomicLong(100);

    SomeDesk(ModerationDatabase database) {
        this.database = database;
    }

    static FixedActor actor(String name) {
        return new FixedActor(new Actor(5, "mo", name, EnumSet.of(Permission.MODERATE_COMMENTS)));
    }

    void connect() {
        cases.entities = database.entities();
        thread.entities = database.entities();
        traces.connect(database.entities());
    }

    /** The ids of the cases found, in their order. */
    List<Long> found(DeskQuery query) {
        return desk.queue(query, 1, 100).items().stream()
                .map(one -> one.comment().id())
                .toList();
    }

    SeenCase seen(long comment) {
        ModerationCase one = cases.ofComment(comment).orElseThrow();
        SeenCase seen = new SeenCase(one.id(), one.version());
        database.entities().clear();
        return seen;
    }

    long caseId(long comment) {
        return seen(comment).id();
    }

    Post post(String text) {
        return new Post(text);
    }

    /** A comment to be posted; each is a minute younger than the one before. */
    final class Post {

        private final String text;
        private final long id = ids.getAndIncrement();
        private String author = "Ada";
        private String email = "ada@reader.example";
        private String url = "";
        private String address = "192.0.2.7";
        private Long parent;
        private double weight;
        private Instant time = NOON.minusSeconds(86_400).plusSeconds(60 * id);

        private Post(String text) {
            this.text = text;
        }

        Post by(String name, String mail) {
            author = name;
            email = mail;
            return this;
        }

        Post from(String where) {
            address = where;
            return this;
        }

        Post linking(String website) {
            url = website;
            return this;
        }

        Post answering(long comment) {
            parent = comment;
            return this;
        }

        Post weighing(double found) {
            weight = found;
            return this;
        }

        Post at(Instant when) {
            time = when;
            return this;
        }

        long as(CommentState state) {
            comments.put(id, state, parent, author, text, time);
            database.run(() -> {
                database.entities()
                        .createNativeQuery("insert into comment (id, parent_id, author, text, posted_at)"
                                + " values (?1, " + parent + ", ?2, ?3, ?4)")
                        .setParameter(1, id)
                        .setParameter(2, author)
                        .setParameter(3, text)
                        .setParameter(4, java.time.LocalDateTime.ofInstant(time, ZoneOffset.UTC))
                        .executeUpdate();
                CommentScreened event = new CommentScreened(id, candidate(), state, evidence());
                traces.record(event);
                new CaseOpening(cases, traces.search()).open(event);
            });
            return id;
        }

        private List<Evidence> evidence() {
            return weight == 0
                    ? List.of()
                    : List.of(new Evidence("links", "", "", weight), new Evidence("tried", "", "", 9, false));
        }

        private CommentCandidate candidate() {
            return new CommentCandidate(
                    7,
                    parent,
                    author,
                    email,
                    url,
                    text,
                    text,
                    address,
                    "Browser/1.0",
                    "",
                    null,
                    false,
                    "Harbour",
                    "The harbour was closed on Monday.",
                    time);
        }
    }
}
