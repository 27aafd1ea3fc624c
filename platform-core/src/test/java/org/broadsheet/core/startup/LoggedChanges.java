package org.broadsheet.core.startup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.change.Change;
import org.broadsheet.api.change.ChangeCursor;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;

/** A change log in memory that can only be written and looked at. */
public final class LoggedChanges implements ChangeLog {

    private final List<Change> lines = new ArrayList<>();

    public List<Change> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void record(ChangeKind kind, long entityId) {
        lines.add(new Change(lines.size() + 1L, kind, entityId, Instant.EPOCH));
    }

    @Override
    public ChangeCursor now() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Changes since(ChangeCursor cursor) {
        throw new UnsupportedOperationException();
    }
}
