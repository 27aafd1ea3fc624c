package org.broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {

    @Test
    void takesOneWordALine() {
        assertThat(read("\ufeffmackerel\r\n\r\nword\ncold fish\n"))
                .extracting(
                        WordRow::line,
                        row -> row.entry().word(),
                        row -> row.entry().action())
                .containsExactly(
                        tuple(1, "mackerel", WordAction.HOLD),
                        tuple(3, "word", WordAction.HOLD),
                        tuple(4, "cold fish", WordAction.HOLD));
    }

    @Test
    void takesDiscoursesColumns() {
        List<WordRow> rows = WordFile.read(
                stream("eel,\"a \"\"fish\"\", they say\"\ncod,,true\nherring,red,False"), WordAction.REPLACE);
        assertThat(rows)
                .extracting(
                        row -> row.entry().word(),
                        row -> row.entry().replacement(),
                        row -> row.entry().caseSensitive())
                .containsExactly(
                        tuple("eel", "a \"fish\", they say", false),
                        tuple("cod", "", true),
                        tuple("herring", "red", false));
    }

    @Test
    void takesOurColumnsInAnyOrder() {
        assertThat(read("Scope,Word,Action\nanywhere,192.0.2.,block\n,eel,\n,cod,censor\n"))
                .extracting(
                        row -> row.entry().word(),
                        row -> row.entry().action(),
                        row -> row.entry().scope())
                .containsExactly(
                        tuple("192.0.2.", WordAction.BLOCK, WordScope.ANYWHERE),
                        tuple("eel", WordAction.HOLD, WordScope.WORDS),
                        tuple("cod", WordAction.REPLACE, WordScope.WORDS));
    }

    @Test
    void whatIsWrittenIsReadTheSame() {
        List<WordEntry> entries = List.of(
                new WordEntry("a, \"quoted\" phrase", WordAction.REPLACE, "x,\"y\"", false, WordScope.WORDS, ""),
                new WordEntry("B*d", WordAction.FLAG, "", true, WordScope.WORDS, "why, as \"they\" say"),
                new WordEntry("#b", WordAction.BLOCK, "", false, WordScope.ANYWHERE, ""),
                new WordEntry("word", WordAction.HOLD, "", false, WordScope.WORDS, ""));
        String file = WordFile.write(entries.stream());
        assertThat(file.lines().findFirst()).contains("word,action,replacement,case_sensitive,scope,note");
        assertThat(read(file)).extracting(WordRow::entry).isEqualTo(entries);
        assertThat(WordFile.write(Stream.empty())).isEqualTo("word,action,replacement,case_sensitive,scope,note\r\n");
    }

    /** Each may begin a formula in some program, or be one that was guarded before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30",
                "-free-",
                "@home",
                "\tx",
                "\rx",
                "'=1",
                "''@",
                "'",
                "'quoted'",
                "a=b",
                "=\"a\",b"
            })
    void noCellBeginsAFormulaAndEachIsReadTheSame(String cell) {
        WordEntry entry = new WordEntry(cell, WordAction.REPLACE, cell, false, WordScope.ANYWHERE, cell);
        String file = WordFile.write(Stream.of(entry));
        assertThat(read(file)).extracting(WordRow::entry).containsExactly(entry);
        String row = file.substring(file.indexOf('\n') + 1);
        assertThat(row).doesNotContainPattern("(?:^|,)\"?[=+\\-@\t\r]");
    }

    @Test
    void filesOfOthersHaveNoGuards() {
        assertThat(read("'=a\n'b'\n")).extracting(row -> row.entry().word()).containsExactly("'=a", "'b'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\\nb\\n\"c\\nd\\n|3|quotation mark",
                "a\\n\"b\"c\\n|2|quotation mark",
                "\"two\\nlines\",x\\nb,x,perhaps|3|case_sensitive is “perhaps”",
                "a\\n\\nb,c,true,d|3|4 columns",
                "word,action\\na,hold\\nb,burn|3|“burn” is no action",
                "word,scope\\na,hold|2|“hold” is no scope"
            })
    void aBrokenFileNamesItsLine(String file, int line, String reason) {
        assertThatThrownBy(() -> read(file.replace("\\n", "\n"))).isInstanceOfSatisfying(Unreadable.class, broken -> {
            assertThat(broken.line()).isEqualTo(line);
            assertThat(broken.reason()).contains(reason);
        });
    }

    @Test
    void otherEncodingsAreNotGuessed() {
        InputStream latin = new ByteArrayInputStream("eel\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> WordFile.read(latin, WordAction.HOLD))
                .isInstanceOfSatisfying(
                        Unreadable.class, broken -> assertThat(broken.line()).isEqualTo(2));
    }

    @Test
    void keysOfWordPressAreLiteral() {
        assertThat(WordFile.readWordPressKeys(stream("a,\"b\r\n\r\n192.0.2.\n"), WordAction.BLOCK))
                .extracting(
                        WordRow::line,
                        row -> row.entry().word(),
                        row -> row.entry().scope())
                .containsExactly(tuple(1, "a,\"b", WordScope.ANYWHERE), tuple(3, "192.0.2.", WordScope.ANYWHERE));
    }

    private static List<WordRow> read(String file) {
        return WordFile.read(stream(file), WordAction.HOLD);
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
