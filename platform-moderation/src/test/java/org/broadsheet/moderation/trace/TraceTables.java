package org.broadsheet.moderation.trace;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.moderation.SomeSettings;

/** Traces as they are kept and searched, on a test's database. */
public final class TraceTables {

    private final TraceSecretTable secrets = new TraceSecretTable();
    private final TraceRecorder recorder;
    private final StoredTraceSearch search;

    public TraceTables() {
        TraceKeys keys = new TraceKeys(secrets, new SomeSettings(new HashMap<>()));
        recorder = new TraceRecorder(keys);
        search = new StoredTraceSearch(keys);
    }

    public void connect(EntityManager entities) {
        secrets.entities = entities;
        recorder.entities = entities;
        search.entities = entities;
    }

    public void record(CommentScreened event) {
        recorder.record(event);
    }

    public TraceSearch search() {
        return search;
    }
}
