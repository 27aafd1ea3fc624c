package org.broadsheet.moderation.desk;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.DeskSort;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;

/** Does what the database and its provider do: gives ids, and counts a version up when a state has changed, or it was told to. */
final class MemoryCases implements Cases {

    private final Map<Long, ModerationCase> opened = new TreeMap<>();
    private final Map<Long, CommentState> flushed = new TreeMap<>();
    private final Map<Long, ModerationDecision> made = new TreeMap<>();
    private final Map<Long, Long> bulks = new TreeMap<>();
    private final Set<Long> raised = new HashSet<>();
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
    public void lock(long commentId) {
        // there is nobody else
    }

    @Override
    public Optional<ModerationDecision> findDecision(long id) {
        return Optional.ofNullable(made.get(id));
    }

    @Override
    public List<ModerationCase> list(CaseFilter filter, int offset, int size) {
        Comparator<ModerationCase> age =
                Comparator.comparing(ModerationCase::openedAt).thenComparing(ModerationCase::id);
        return matching(filter)
                .sorted(filter.query().sort() == DeskSort.OLDEST ? age : age.reversed())
                .skip(offset)
                .limit(size)
                .toList();
    }

    @Override
    public long count(CaseFilter filter) {
        return matching(filter).count();
    }

    @Override
    public List<SeenCase> seen(CaseFilter filter, int most) {
        return matching(filter)
                .map(one -> new SeenCase(one.id(), one.version()))
                .limit(most)
                .toList();
    }

    /** Of the views those that are a state. */
    private Stream<ModerationCase> matching(CaseFilter filter) {
        DeskView view = filter.query().view();
        return opened.values().stream()
                .filter(one -> view == DeskView.ALL || one.state().name().equals(view.name()))
                .filter(one -> filter.until() == null || !one.openedAt().isAfter(filter.until()));
    }

    @Override
    public List<ModerationCase> findAll(Collection<Long> ids) {
        return ids.stream().map(opened::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<ModerationCase> ofComments(Collection<Long> commentIds) {
        return opened.values().stream()
                .filter(one -> commentIds.contains(one.commentId()))
                .toList();
    }

    @Override
    public void join(Collection<Long> decisionIds, long bulkId) {
        decisionIds.forEach(id -> bulks.put(id, bulkId));
    }

    @Override
    public List<Long> standing(long bulkId) {
        return made.values().stream()
                .filter(decision -> !decision.undone() && Long.valueOf(bulkId).equals(bulks.get(decision.id())))
                .map(ModerationDecision::id)
                .toList();
    }

    @Override
    public List<ModerationDecision> decisions(Collection<ModerationCase> cases) {
        List<Long> ids = cases.stream().map(ModerationCase::id).toList();
        return made.values().stream()
                .filter(decision -> ids.contains(decision.caseId()))
                .toList();
    }

    @Override
    public void raise(ModerationCase decided) {
        raised.add(decided.id());
    }

    @Override
    public boolean flush() {
        if (losing) {
            losing = false;
            return false;
        }
        opened.forEach((id, one) -> {
            boolean moved = flushed.put(id, one.state()) != one.state();
            boolean told = raised.remove(id);
            if (moved || told) {
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
