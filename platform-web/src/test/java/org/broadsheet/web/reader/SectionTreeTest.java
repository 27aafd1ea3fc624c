package org.broadsheet.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.section.Section;
import org.junit.jupiter.api.Test;

class SectionTreeTest {

    private final SectionTree tree = new SectionTree(List.of(Stories.WORLD, Stories.WAR, Stories.CITY));

    @Test
    void theNavigationShowsOnlySectionsThatArePartOfNoOther() {
        assertThat(tree.roots()).containsExactly(Stories.WORLD, Stories.CITY);
    }

    @Test
    void theChainLeadsFromTheRootToTheSection() {
        assertThat(tree.chain(Stories.WAR.id())).containsExactly(Stories.WORLD, Stories.WAR);
        assertThat(tree.chain(99)).isEmpty();
    }

    @Test
    void aSectionWearsTheColourOfItsRoot() {
        assertThat(tree.accent(Stories.WAR.id()))
                .isEqualTo(tree.accent(Stories.WORLD.id()))
                .isNotEqualTo(tree.accent(Stories.CITY.id()));
        assertThat(tree.accent(99)).isEqualTo("ink");
    }

    @Test
    void sectionsThatStandBelowEachOtherStillHaveAPage() {
        Section first = Stories.section(5, "First", 6L);
        Section second = Stories.section(6, "Second", 5L);
        SectionTree circle = new SectionTree(List.of(first, second));

        assertThat(circle.chain(5)).containsExactly(second, first);
        assertThat(circle.accent(5)).isNotEmpty();
    }
}
