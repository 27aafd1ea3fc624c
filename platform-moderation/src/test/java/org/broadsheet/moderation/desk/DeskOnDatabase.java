package org.broadsheet.moderation.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.CaseReturned;
import org.broadsheet.moderation.ForwardedEvents;
import org.broadsheet.moderation.ModerationDatabase;

/** The real desk with its cases, for tests of what stands beside it. Core's comments are in memory. */
public final class DeskOnDatabase {

    public final ForwardedEvents<CaseDecided> decided = new ForwardedEvents<>();
    public final ForwardedEvents<CaseReturned> returned = new ForwardedEvents<>();

    private final ModerationDatabase database;
    private final StoredCases cases = new StoredCases(new NoTraces());
    private final MemoryComments comments = new MemoryComments();
    private final CurrentActor actor =
            new FixedActor(new Actor(5, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS)));
    private final StoredCaseBook book;
    private final Desk desk;

    /** To be made before each test: the database's entity manager is another one each time. */
    public DeskOnDatabase(ModerationDatabase database, Clock clock) {
        this.database = database;
        cases.entities = database.entities();
        book = new StoredCaseBook(cases, comments, actor, returned);
        desk = new Desk(cases, comments, comments, actor, clock, decided);
    }

    public CaseBook book() {
        return book;
    }

    public ModerationDesk desk() {
        return desk;
    }

    public CommentCatalog comments() {
        return comments;
    }

    public CurrentActor actor() {
        return actor;
    }

    public CommentState state(long comment) {
        return comments.state(comment);
    }

    /** @return the case */
    public long screened(long comment, CommentState state, Instant time) {
        return screened(new CommentDetails(
                comment,
                1,
                7,
                null,
                state,
                "Ada",
                "ada@reader.example",
                "",
                "The pier was closed all week.",
                "",
                "192.0.2.7",
                "",
                time));
    }

    public long screened(CommentDetails comment) {
        comments.describe(comment);
        database.sql("insert into comment (id) values (" + comment.id() + ")");
        database.run(() -> new CaseOpening(cases, new NoTraces())
                .open(new CommentScreened(
                        comment.id(),
                        Candidates.under(7, comment.postedAt()),
                        comment.state(),
                        List.of(new Evidence("links", "", "2", 3)))));
        return book.ofComment(comment.id()).orElseThrow().caseId();
    }

    /** @return the decision */
    public long decide(long caseId, Verdict verdict, String note) {
        return database.commit(() -> desk.decide(
                        List.of(new SeenCase(caseId, desk.open(caseId).version())),
                        verdict,
                        new Ruling("because", note)))
                .get(0);
    }

    public void undo(long decision) {
        database.run(() -> desk.undo(List.of(decision)));
    }
}
