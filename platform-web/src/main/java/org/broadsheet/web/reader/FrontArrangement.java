package org.broadsheet.web.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.section.Section;

/**
 * Lays out the front page: the newest stories in the order of their weight, then the sections with what was not named
 * above, then whatever of the newest is still left. No story stands on it twice.
 */
final class FrontArrangement {

    static final int SECOND = 3;
    static final int STRIP = 4;
    static final int IN_BLOCK = 5;

    /** How many of the newest stand above the sections. */
    static final int TOP = 1 + SECOND + STRIP;

    private final ArticleTeaser lead;
    private final List<ArticleTeaser> second;
    private final List<ArticleTeaser> strip;
    private final List<FrontBlock> blocks;
    private final List<ArticleTeaser> rest;

    /** @param ofSection a section's newest, at least {@link #TOP} more than a block shows */
    FrontArrangement(
            List<ArticleTeaser> newest, List<Section> sections, Function<Section, List<ArticleTeaser>> ofSection) {
        lead = newest.isEmpty() ? null : newest.get(0);
        second = between(newest, 1, 1 + SECOND);
        strip = between(newest, 1 + SECOND, TOP);
        Set<Long> shown = new HashSet<>();
        between(newest, 0, TOP).forEach(story -> shown.add(story.id()));
        blocks = blocks(sections, ofSection, shown);
        rest = between(newest, TOP, newest.size()).stream()
                .filter(story -> !shown.contains(story.id()))
                .toList();
    }

    private static List<FrontBlock> blocks(
            List<Section> sections, Function<Section, List<ArticleTeaser>> ofSection, Set<Long> shown) {
        List<FrontBlock> blocks = new ArrayList<>();
        for (Section section : sections) {
            List<ArticleTeaser> stories = ofSection.apply(section).stream()
                    .filter(story -> shown.add(story.id()))
                    .limit(IN_BLOCK)
                    .toList();
            if (!stories.isEmpty()) {
                blocks.add(new FrontBlock(section, stories.get(0), stories.subList(1, stories.size()), false));
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            FrontBlock block = blocks.get(i);
            blocks.set(i, new FrontBlock(block.section(), block.lead(), block.more(), full(i, blocks.size())));
        }
        return blocks;
    }

    /** One across the page, then two side by side, and so on; one left over at the end has no neighbour. */
    private static boolean full(int index, int count) {
        return index % 3 == 0 || (index % 3 == 1 && index == count - 1);
    }

    private static List<ArticleTeaser> between(List<ArticleTeaser> all, int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
    }

    /** The first story, or null while there is none. */
    ArticleTeaser lead() {
        return lead;
    }

    List<ArticleTeaser> second() {
        return second;
    }

    List<ArticleTeaser> strip() {
        return strip;
    }

    List<FrontBlock> blocks() {
        return blocks;
    }

    List<ArticleTeaser> rest() {
        return rest;
    }
}
