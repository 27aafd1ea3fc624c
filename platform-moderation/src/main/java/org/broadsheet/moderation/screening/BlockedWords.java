package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.setting.Settings;

/**
 * The site's own lists: words that hold a comment and words that block it, in its text, name, address or website.
 * Settings {@value #HOLD_SETTING} and {@value #BLOCK_SETTING}, one word or phrase a line. Until a site writes its
 * own, lists of ours apply, and of these a word that the story uses itself does not count: under a report on a casino
 * readers may call it one.
 */
@ApplicationScoped
class BlockedWords implements Rule {

    static final String HOLD_SETTING = "moderation.hold-words";
    static final String BLOCK_SETTING = "moderation.block-words";
    static final String HOLDS = "hold-word";
    static final String BLOCKS = "block-word";

    private static final double WEIGHT = 3;

    private static final String DEFAULT_HOLD = WordList.text("default-hold-words.txt");
    private static final String DEFAULT_BLOCK = WordList.text("default-block-words.txt");

    private final Settings settings;
    private volatile Parsed hold = new Parsed("", new Phrases(""));
    private volatile Parsed block = new Parsed("", new Phrases(""));

    /** For the container's proxy. */
    protected BlockedWords() {
        settings = null;
    }

    @Inject
    BlockedWords(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "blocked-words";
    }

    @Override
    public List<String> findings() {
        return List.of(HOLDS, BLOCKS);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        hold = hold.with(list(HOLD_SETTING, DEFAULT_HOLD));
        block = block.with(list(BLOCK_SETTING, DEFAULT_BLOCK));
        return Stream.concat(
                        evidence(reading, block, DEFAULT_BLOCK, BLOCKS, Weighing.CERTAIN),
                        evidence(reading, hold, DEFAULT_HOLD, HOLDS, WEIGHT))
                .toList();
    }

    /** An emptied list is none of the site's own; a site that wants no list at all writes a line without a word. */
    private String list(String setting, String ours) {
        String theirs = settings.get(setting, "");
        return theirs.isBlank() ? ours : theirs;
    }

    private static Stream<Evidence> evidence(Reading reading, Parsed list, String ours, String rule, double weight) {
        boolean theirs = !list.source().equals(ours);
        CommentCandidate candidate = reading.candidate();
        Stream<Evidence> inText = list.phrases().in(reading.words()).stream()
                .filter(found -> theirs || !found.stream().allMatch(reading.story()::uses))
                .map(found -> reading.between(found.get(0), found.get(found.size() - 1)))
                .map(found -> new Evidence(rule, found, found, weight));
        Stream<Evidence> elsewhere = Stream.of(candidate.author(), candidate.email(), candidate.url())
                .map(field -> field.replace('-', ' '))
                .flatMap(field -> list.phrases().in(Words.of(field)).stream()
                        .map(found -> field.substring(
                                found.get(0).start(),
                                found.get(found.size() - 1).end())))
                .distinct()
                .map(found -> new Evidence(rule, "", found, weight));
        return Stream.concat(inText, elsewhere);
    }

    /** A list is taken apart again only when it has changed. */
    private record Parsed(String source, Phrases phrases) {

        Parsed with(String now) {
            return source.equals(now) ? this : new Parsed(now, new Phrases(now));
        }
    }
}
