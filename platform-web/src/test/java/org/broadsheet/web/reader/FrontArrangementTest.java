package org.broadsheet.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.section.Section;
import org.junit.jupiter.api.Test;

class FrontArrangementTest {

    private static final List<Section> FOUR = List.of(
            Stories.section(1, "World", null),
            Stories.section(2, "City", null),
            Stories.section(3, "Culture", null),
            Stories.section(4, "Sport", null));

    @Test
    void anEmptyPaperHasNoLead() {
        FrontArrangement front = new FrontArrangement(List.of(), FOUR, section -> List.of());

        assertThat(front.lead()).isNull();
        assertThat(front.second()).isEmpty();
        assertThat(front.strip()).isEmpty();
        assertThat(front.blocks()).isEmpty();
        assertThat(front.rest()).isEmpty();
    }

    @Test
    void theNewestLeads() {
        FrontArrangement front = new FrontArrangement(Stories.stories(1, 6), List.of(), section -> List.of());

        assertThat(front.lead().id()).isEqualTo(1);
        assertThat(front.second()).extracting(ArticleTeaser::id).containsExactly(2L, 3L, 4L);
        assertThat(front.strip()).extracting(ArticleTeaser::id).containsExactly(5L, 6L);
    }

    @Test
    void noStoryStandsOnThePageTwice() {
        FrontArrangement front = new FrontArrangement(
                Stories.stories(1, 24), FOUR, section -> Stories.stories(section.id(), section.id() + 12));

        Stream<ArticleTeaser> blocks =
                front.blocks().stream().flatMap(block -> Stream.concat(Stream.of(block.lead()), block.more().stream()));
        List<ArticleTeaser> all = Stream.of(
                        Stream.of(front.lead()),
                        front.second().stream(),
                        front.strip().stream(),
                        blocks,
                        front.rest().stream())
                .flatMap(part -> part)
                .toList();
        assertThat(all).extracting(ArticleTeaser::id).doesNotHaveDuplicates().hasSize(24);
    }

    @Test
    void blocksAlternateBetweenTheWholeWidthAndHalvesAndLeaveNoneAlone() {
        FrontArrangement four = front(FOUR);
        assertThat(four.blocks()).extracting(FrontBlock::full).containsExactly(true, false, false, true);

        FrontArrangement two = front(FOUR.subList(0, 2));
        assertThat(two.blocks()).extracting(FrontBlock::full).containsExactly(true, true);
    }

    @Test
    void aSectionWithNothingNewIsLeftOut() {
        FrontArrangement front = new FrontArrangement(
                Stories.stories(1, 8),
                FOUR,
                section -> section.id() == 2 ? List.of(Stories.story(99)) : Stories.stories(1, 8));

        assertThat(front.blocks()).singleElement().satisfies(block -> {
            assertThat(block.section().id()).isEqualTo(2);
            assertThat(block.columns()).isEmpty();
        });
    }

    @Test
    void aFullBlockHasTwoColumnsAndHalfABlockOne() {
        FrontBlock full = new FrontBlock(Stories.WORLD, Stories.story(1), Stories.stories(2, 4), true);
        FrontBlock half = new FrontBlock(Stories.WORLD, Stories.story(1), Stories.stories(2, 4), false);

        assertThat(full.columns()).extracting(List::size).containsExactly(2, 1);
        assertThat(half.columns()).extracting(List::size).containsExactly(3);
    }

    private static FrontArrangement front(List<Section> sections) {
        return new FrontArrangement(
                List.of(), sections, section -> Stories.stories(section.id() * 100, section.id() * 100 + 3));
    }
}
