package org.broadsheet.moderation.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.screening.Link;
import org.broadsheet.moderation.screening.Reading;
import org.broadsheet.moderation.screening.Rewriting;
import org.broadsheet.moderation.screening.Rule;
import org.broadsheet.moderation.screening.Weighing;
import org.broadsheet.moderation.screening.Word;
import org.broadsheet.moderation.screening.WordList;
import org.broadsheet.moderation.screening.Words;

/**
 * The site's word lists, and beside them lists of ours for holding and blocking. Of ours a word that the story uses
 * itself does not count: under a report on a casino readers may call it one. A site that does not want ours switches
 * them off: settings {@value #OUR_HOLD} and {@value #OUR_BLOCK}.
 */
@ApplicationScoped
class WatchedWords implements Rule, Rewriting {

    static final String OUR_HOLD = "screening.words.our-hold";
    static final String OUR_BLOCK = "screening.words.our-block";

    private static final double HINT = 1.5;

    /** Of each list. Whoever sends a dictionary does not get it written down. */
    private static final int MOST = 50;

    private static final String MASK = "\u25a0";

    private static final Map<WordAction, Finding> FINDINGS = new EnumMap<>(Map.of(
            WordAction.BLOCK, new Finding("block-word", Weighing.CERTAIN),
            WordAction.HOLD, new Finding("hold-word", Weighing.HELD),
            WordAction.FLAG, new Finding("flag-word", HINT),
            WordAction.REPLACE, new Finding("replaced-word", 0)));

    private static final CompiledWords DEFAULT_HOLD = ours(WordAction.HOLD, "default-hold-words.txt");
    private static final CompiledWords DEFAULT_BLOCK = ours(WordAction.BLOCK, "default-block-words.txt");

    private final WordMemory memory;
    private final Settings settings;

    /** For the container's proxy. */
    protected WatchedWords() {
        this(null, null);
    }

    @Inject
    WatchedWords(WordMemory memory, Settings settings) {
        this.memory = memory;
        this.settings = settings;
    }

    private static CompiledWords ours(WordAction action, String list) {
        return new CompiledWords(WordList.text(WatchedWords.class, list)
                .lines()
                .map(word -> new WordEntry(word, action, "", false, WordScope.WORDS, ""))
                .toList());
    }

    @Override
    public String name() {
        return "blocked-words";
    }

    @Override
    public List<String> findings() {
        return FINDINGS.values().stream().map(Finding::name).toList();
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        CompiledWords theirs = memory.words();
        Map<WordAction, List<Evidence>> evidence = new EnumMap<>(WordAction.class);
        collect(theirs, false, reading, evidence);
        if (wanted(OUR_BLOCK)) {
            collect(DEFAULT_BLOCK, true, reading, evidence);
        }
        if (wanted(OUR_HOLD)) {
            collect(DEFAULT_HOLD, true, reading, evidence);
        }
        return evidence.entrySet().stream()
                .flatMap(entry -> weighedOnce(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A word on the list to hold promises a moderator: two of them must not add up to spam. */
    private static Stream<Evidence> weighedOnce(WordAction action, List<Evidence> found) {
        if (action != WordAction.HOLD) {
            return found.stream().limit(MOST);
        }
        return Stream.concat(
                found.stream().limit(1),
                found.stream()
                        .skip(1)
                        .limit(MOST - 1L)
                        .map(piece -> new Evidence(piece.rule(), piece.matched(), piece.detail(), 0)));
    }

    @Override
    public Optional<String> rewrite(Reading reading) {
        CompiledWords words = memory.words();
        if (!words.has(WordAction.REPLACE)) {
            return Optional.empty();
        }
        VisibleText text = new VisibleText(reading.candidate().text());
        String visible = text.toString();
        List<VisibleText.Replacement> replacements = new ArrayList<>();
        int behind = 0;
        for (Hit hit : replaceable(visible, of(words, visible, reading.wordsOf(visible)))) {
            if (hit.from() >= behind) {
                behind = hit.to();
                replacements.add(new VisibleText.Replacement(
                        hit.from(), hit.to(), replacement(hit.entry(), visible.substring(hit.from(), hit.to()))));
            }
        }
        return replacements.isEmpty() ? Optional.empty() : Optional.of(text.with(replacements));
    }

    private boolean wanted(String setting) {
        return Boolean.parseBoolean(settings.get(setting, "true"));
    }

    private static void collect(
            CompiledWords words, boolean ours, Reading reading, Map<WordAction, List<Evidence>> evidence) {
        String text = reading.candidate().plainText();
        List<Hit> inText = of(words, text, reading.words()).stream()
                .filter(hit -> !ours || !hit.words().stream().allMatch(reading.story()::uses))
                .toList();
        byAction(inText).forEach((action, hits) -> {
            List<Hit> shown = action == WordAction.REPLACE ? replaceable(text, hits) : Hit.outermost(hits);
            Set<WordEntry> told = new LinkedHashSet<>();
            shown.stream().filter(hit -> told.add(hit.entry())).forEach(hit -> {
                String found = text.substring(hit.from(), hit.to());
                of(action, evidence).add(evidence(hit.entry(), found, found));
            });
        });
        Set<WordEntry> inTexts = inText.stream().map(Hit::entry).collect(Collectors.toSet());
        Set<Evidence> elsewhere = new LinkedHashSet<>();
        elsewhere(reading.candidate())
                .forEach(field -> byAction(field.hits(words)).forEach((action, hits) -> {
                    if (action != WordAction.REPLACE) {
                        Hit.outermost(hits).stream()
                                .filter(hit -> !field.copy() || !inTexts.contains(hit.entry()))
                                .map(hit -> evidence(hit.entry(), "", field.found(hit)))
                                .filter(elsewhere::add)
                                .forEach(of(action, evidence)::add);
                    }
                }));
    }

    /** Other places than the text; a word that the text has already is not found again in its markup. */
    private static Stream<Field> elsewhere(CommentCandidate candidate) {
        return Stream.of(
                new Field(candidate.author(), true, false),
                new Field(candidate.email(), true, false),
                new Field(candidate.url(), true, false),
                new Field(candidate.remoteAddress(), false, false),
                new Field(candidate.userAgent(), false, false),
                new Field(candidate.text(), false, true));
    }

    private static List<Hit> of(CompiledWords words, String text, List<Word> parts) {
        return Stream.concat(words.among(parts).stream(), words.inside(text).stream())
                .toList();
    }

    private static Map<WordAction, List<Hit>> byAction(List<Hit> hits) {
        return hits.stream()
                .collect(Collectors.groupingBy(
                        hit -> hit.entry().action(), () -> new EnumMap<>(WordAction.class), Collectors.toList()));
    }

    private static List<Evidence> of(WordAction action, Map<WordAction, List<Evidence>> evidence) {
        return evidence.computeIfAbsent(action, key -> new ArrayList<>());
    }

    /** An address with something replaced in it leads elsewhere, so those stay. */
    private static List<Hit> replaceable(String text, List<Hit> hits) {
        List<Hit> replacing = hits.stream()
                .filter(hit -> hit.entry().action() == WordAction.REPLACE)
                .toList();
        if (replacing.isEmpty()) {
            return List.of();
        }
        BitSet links = Link.places(text);
        return Hit.outermost(replacing.stream()
                .filter(hit -> links.get(hit.from(), hit.to()).isEmpty())
                .toList());
    }

    private static String replacement(WordEntry entry, String found) {
        return entry.replacement().isEmpty()
                ? MASK.repeat(found.codePointCount(0, found.length()))
                : entry.replacement();
    }

    /** A pattern is told as it is on the list, since what it found does not say why. */
    private static Evidence evidence(WordEntry entry, String matched, String found) {
        Finding finding = FINDINGS.get(entry.action());
        boolean literal = entry.scope() == WordScope.WORDS && !Glob.wild(entry.word());
        return new Evidence(finding.name(), matched, literal ? found : entry.word(), finding.weight());
    }

    private record Finding(String name, double weight) {}

    /**
     * Something that came with the comment.
     *
     * @param words whether it is looked through word by word, too
     * @param copy  whether it says again what the text says
     */
    private record Field(String text, boolean words, boolean copy) {

        private List<Hit> hits(CompiledWords lists) {
            return of(lists, text, words ? Words.of(spaced()) : List.of());
        }

        private String found(Hit hit) {
            return (hit.words().isEmpty() ? text : spaced()).substring(hit.from(), hit.to());
        }

        /** Addresses write phrases with hyphens. */
        private String spaced() {
            return text.replace('-', ' ');
        }
    }
}
