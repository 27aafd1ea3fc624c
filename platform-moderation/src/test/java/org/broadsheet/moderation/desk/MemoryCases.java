package org.broadsheet.moderation.desk;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.api.comment.CommentState;

/** Does what the database and its provider do: gives ids, and counts a version up when a state has changed. */
final class MemoryCases implements Cases {

    private final Map<Long, ModerationCase> opened = new TreeMap<>();
    private final Map<Long, CommentState> flushed = new TreeMap<>();
    private final Map<Long, ModerationDecision> made = new TreeMap<>();
    private boolean losing;

    void loseTheNextRace() {
        losing = true;
    }

    @Override
    public void add(ModerationCase one) {
        long id = opened.size() + 1L;
        set(one, "id", id);
        opened.put(id, one);
        flushed.put(id, one.state());
    }

    @Override
    public void add(ModerationDecision decision) {
        long id = made.size() + 1L;
        set(decision, "id", id);
        made.put(id, decision);
    }

    @Override
    public Optional<ModerationCase> find(long id) {
        return Optional.ofNullable(opened.get(id));
    }

    @Override
    public Optional<ModerationCase> ofComment(long commentId) {
        return opened.values().stream()
                .filter(one -> one.commentId() == commentId)
                .findFirst();
    }

    @Override
    public Optional<ModerationDecision> findDecision(long id) {
        return Optional.ofNullable(made.get(id));
    }

    @Override
    public List<ModerationCase> list(CommentState state, boolean descending, int offset, int size) {
        Comparator<ModerationCase> order =
                Comparator.comparing(ModerationCase::openedAt).thenComparing(ModerationCase::id);
        return opened.values().stream()
                .filter(one -> state == null || one.state() == state)
                .sorted(descending ? order.reversed() : order)
                .skip(offset)
                .limit(size)
                .toList();
    }

    @Override
    public long count(CommentState state) {
        return list(state, false, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<ModerationDecision> decisions(Collection<ModerationCase> cases) {
        List<Long> ids = cases.stream().map(ModerationCase::id).toList();
        return made.values().stream()
                .filter(decision -> ids.contains(decision.caseId()))
                .toList();
    }

    @Override
    public void touch(ModerationCase subject) {
        flushed.put(subject.id(), subject.state());
        set(subject, "version", subject.version() + 1);
    }

    @Override
    public boolean flush() {
        if (losing) {
            losing = false;
            return false;
        }
        opened.forEach((id, one) -> {
            if (flushed.put(id, one.state()) != one.state()) {
                set(one, "version", one.version() + 1);
            }
        });
        return true;
    }

    private static void set(Object entity, String name, long value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.setLong(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
