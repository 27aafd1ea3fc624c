package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text keeps a rule busy: as long as the form takes them, and made to send patterns back and forth. The limit is far
 * above what a slow machine needs and far below what such a pattern would.
 */
class NastyTextsTest {

    private static final int LENGTH = 65_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Map<String, String> PARTS = parts();

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("one letter", "a");
        parts.put("schemes", "http://");
        parts.put("open tags", "<");
        parts.put("marks", "e\u0301\u0302\u0303\u0304");
        parts.put("nothing but marks", "\u0301");
        parts.put("dotted letters", "a.b.c.d");
        parts.put("hyphens", "a-");
        parts.put("emoji", "\ud83d\ude02");
        parts.put("families", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67");
        parts.put("halves of characters", "\ud83d");
        parts.put("without width", "\u200b");
        parts.put("letters without width", "x\u200b\u2060");
        parts.put("look-alikes", "v\u0456\u0430gr\u0430 ");
        parts.put("foreign look-alikes", "\u0441\u043e\u0440 a b c ");
        parts.put("digits", "1");
        parts.put("numbers", "+1 234 567 8901 loan ");
        parts.put("digits and signs", "1 (2) -");
        parts.put("spelt out dots", "loan-dot-");
        parts.put("spelt out addresses", "visit loan dot ");
        parts.put("handles", "loan telegram me us on @");
        parts.put("threats begun", "you should really just ");
        parts.put("wishes begun", "i hope that you all really ");
        parts.put("threats", "i will i will kill ");
        parts.put("quotations open", "\u201cloan \"");
        parts.put("blanks", " ");
        parts.put("lines", "\n>");
        parts.put("brackets", "[url=");
        parts.put("encoded", "&amp;#x41;");
        parts.put("words of the story", "the harbour of Quillmouth ");
        parts.put("capitals", "GO CHEAP Shop is ");
        parts.put("chinese", "\u90e8\u957f\u6ca1\u6709");
        return parts;
    }

    static Stream<Arguments> rulesAndTexts() {
        return Fixture.rules(new Fixture.RememberedNames(), new Fixture.RememberedComments()).stream()
                .map(rule -> Arguments.of(rule.name(), rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesAndTexts")
    void keepNoRuleBusy(String name, Rule rule) {
        assertTimeoutPreemptively(
                LIMIT,
                () -> PARTS.forEach((what, part) -> {
                    Reading reading = reading(part);
                    List<Evidence> evidence = rule.examine(reading);
                    assertThat(evidence)
                            .as("%s of %s", name, what)
                            .allSatisfy(piece -> assertThat(rule.findings()).contains(piece.rule()));
                }));
    }

    @Test
    void leaveASketchOfEverything() {
        assertTimeoutPreemptively(
                LIMIT,
                () -> PARTS.values().forEach(part -> Trail.of(reading(part).candidate())));
    }

    private static Reading reading(String part) {
        return Fixture.comment(part.repeat(LENGTH / part.length())).reading();
    }
}
