package org.broadsheet.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreening;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The screening alone: every rule there is, with its memory in the database, in a transaction for each comment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 5)
public class ScreenOneComment {

    private static final int COMMENTS = 5_000;

    @Param({"MIXED", "SHORT", "MEDIUM", "LONG", "LINKS", "PRAISE", "SPAM"})
    private String kind;

    private Entities entities;
    private CommentScreening screening;
    private List<CommentCandidate> candidates;
    private int next;

    /** The comments come when the last of those in the database has just been posted. */
    @Setup
    public void connect() throws SQLException {
        Database database = Database.running(
                System.getProperty("bench.url"),
                System.getProperty("bench.user"),
                System.getProperty("bench.password"));
        entities = new Entities(database);
        Beans beans = new Beans(entities, Filling.given());
        screening = beans.get(CommentScreening.class);
        Corpus corpus = new Corpus();
        Random random = new Random(4);
        Instant now = Instant.ofEpochSecond(database.number(
                database.postgresql()
                        ? "select extract(epoch from max(posted_at))::bigint from comment"
                        : "select extract(epoch from max(posted_at)) from comment"));
        candidates = IntStream.range(0, COMMENTS)
                .mapToObj(i ->
                        kind.equals("MIXED") ? corpus.draft(random) : corpus.draft(random, Corpus.Kind.valueOf(kind)))
                .map(draft -> corpus.candidate(draft, now))
                .toList();
    }

    @Benchmark
    public ScreeningVerdict screen() {
        CommentCandidate candidate = candidates.get(next);
        next = (next + 1) % COMMENTS;
        return entities.inTransaction(() -> screening.screen(candidate));
    }

    @TearDown
    public void disconnect() {
        entities.close();
    }
}
