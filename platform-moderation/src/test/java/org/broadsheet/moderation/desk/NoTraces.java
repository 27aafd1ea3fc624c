package org.broadsheet.moderation.desk;

import java.util.List;
import java.util.Optional;
import org.broadsheet.moderation.trace.TraceMark;
import org.broadsheet.moderation.trace.TraceSearch;

/** Nobody left any. */
record NoTraces() implements TraceSearch {

    @Override
    public Optional<TraceMark> mark(By by, String typed) {
        return Optional.empty();
    }

    @Override
    public List<TraceMark> marks(long commentId, By by) {
        return List.of();
    }

    @Override
    public List<Long> newest(TraceMark mark, int most) {
        return List.of();
    }

    @Override
    public boolean published(String mailAddress) {
        return false;
    }

    @Override
    public List<Long> alike(long commentId, int most) {
        return List.of();
    }
}
