package org.broadsheet.moderation;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.change.ChangeCursor;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;

/** Keeps what was written into the log. */
public final class RecordedChanges implements ChangeLog {

    private final List<ChangeKind> kinds = new ArrayList<>();

    public List<ChangeKind> kinds() {
        return kinds;
    }

    @Override
    public void record(ChangeKind kind, long entityId) {
        kinds.add(kind);
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
