package org.broadsheet.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.section.Section;

/** The sections as a tree: what stands above which, and which colour each has. */
final class SectionTree {

    /** Names of colours in the style sheet, dealt out in the order of the navigation. */
    private static final List<String> ACCENTS =
            List.of("blue", "brick", "forest", "teal", "plum", "rust", "ochre", "slate");

    private final List<Section> all;
    private final Map<Long, Section> byId;

    SectionTree(List<Section> all) {
        this.all = List.copyOf(all);
        this.byId = all.stream().collect(Collectors.toMap(Section::id, Function.identity()));
    }

    /** Those that are part of no other, in the order of the navigation. */
    List<Section> roots() {
        return all.stream().filter(section -> parent(section) == null).toList();
    }

    /** From the root down to the section itself; empty when it is unknown. */
    List<Section> chain(long id) {
        List<Section> chain = new ArrayList<>();
        Section section = byId.get(id);
        // A section below itself would be somebody's mistake; the page should still come.
        while (section != null && !chain.contains(section)) {
            chain.add(0, section);
            section = parent(section);
        }
        return chain;
    }

    /** A section has the colour of its root, so that all of a part of the paper looks like one. */
    String accent(long id) {
        List<Section> chain = chain(id);
        int position = chain.isEmpty() ? -1 : roots().indexOf(chain.get(0));
        return position < 0 ? "ink" : ACCENTS.get(position % ACCENTS.size());
    }

    private Section parent(Section section) {
        return section.parentId() == null ? null : byId.get(section.parentId());
    }
}
