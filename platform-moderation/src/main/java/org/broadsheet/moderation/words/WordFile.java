package org.broadsheet.moderation.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;

/**
 * Word lists as files: CSV (RFC 4180) with or without our header, and WordPress's keys. Without a header the columns are
 * Discourse's: word, replacement or tag, case_sensitive.
 */
final class WordFile {

    private static final String WORD = "word";
    private static final String ACTION = "action";
    private static final String REPLACEMENT = "replacement";
    private static final String CASE_SENSITIVE = "case_sensitive";
    private static final String SCOPE = "scope";
    private static final String NOTE = "note";

    private static final List<String> OURS = List.of(WORD, ACTION, REPLACEMENT, CASE_SENSITIVE, SCOPE, NOTE);
    private static final List<String> DISCOURSES = List.of(WORD, REPLACEMENT, CASE_SENSITIVE);

    /** Names of Discourse's that mean an action of ours. */
    private static final Map<String, WordAction> OTHER_ACTIONS =
            Map.of("censor", WordAction.REPLACE, "require_approval", WordAction.HOLD);

    /** Excel begins files with it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * What a spreadsheet would take for a formula, and might follow wherever it leads, behind any number of the
     * apostrophes that keep it from that.
     */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final String TEXT = "'";

    private WordFile() {}

    /** @throws Unreadable when it is no such file; names the line */
    static List<WordRow> read(InputStream content, WordAction initial) {
        List<WordRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get()
                .parse(new StringReader(text(content)))) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> columns = DISCOURSES;
            boolean first = true;
            int line = 1;
            while (hasNext(records, line)) {
                CSVRecord row = records.next();
                if (first && ours(row)) {
                    columns = row.stream().map(WordFile::name).toList();
                } else if (row.size() > 1 || !row.get(0).isBlank()) {
                    rows.add(new WordRow(line, entry(columns, row, line, initial)));
                }
                first = false;
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** One key a line, as WordPress keeps them. */
    static List<WordRow> readWordPressKeys(InputStream content, WordAction action) {
        List<String> lines = text(content).lines().toList();
        List<WordRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(new WordRow(i + 1, new WordEntry(lines.get(i), action, "", false, WordScope.ANYWHERE, "")));
            }
        }
        return rows;
    }

    static String write(Stream<WordEntry> entries) {
        StringBuilder file = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord(OURS);
            for (Iterator<WordEntry> each = entries.iterator(); each.hasNext(); ) {
                WordEntry entry = each.next();
                printer.printRecord(
                        guarded(entry.word()),
                        name(entry.action().name()),
                        guarded(entry.replacement()),
                        entry.caseSensitive(),
                        name(entry.scope().name()),
                        guarded(entry.note()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? TEXT + cell : cell;
    }

    /** Takes back what {@link #guarded} did; other programs' files have no such guards. */
    private static String unguarded(String cell) {
        return cell.startsWith(TEXT) && FORMULA.matcher(cell).matches() ? cell.substring(TEXT.length()) : cell;
    }

    /** The parser reads the next row to know whether there is one. */
    private static boolean hasNext(Iterator<CSVRecord> records, int line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Unreadable(line, "a quotation mark is not closed, or stands in the middle of a word", e);
        }
    }

    private static boolean ours(CSVRecord row) {
        return row.size() > 1
                && row.stream().map(WordFile::name).anyMatch(WORD::equals)
                && row.stream().map(WordFile::name).anyMatch(name -> OURS.contains(name) && !WORD.equals(name));
    }

    private static WordEntry entry(List<String> columns, CSVRecord row, int line, WordAction initial) {
        if (row.size() > columns.size()) {
            throw new Unreadable(
                    line, "there are %d columns, and at most %d can be".formatted(row.size(), columns.size()), null);
        }
        WordAction action = action(cell(columns, row, ACTION), line, initial);
        return new WordEntry(
                cell(columns, row, WORD),
                action,
                cell(columns, row, REPLACEMENT),
                truth(cell(columns, row, CASE_SENSITIVE), line),
                scope(cell(columns, row, SCOPE), line),
                cell(columns, row, NOTE));
    }

    private static String cell(List<String> columns, CSVRecord row, String column) {
        int place = columns.indexOf(column);
        String cell = place < 0 || place >= row.size() ? "" : row.get(place);
        return columns == DISCOURSES ? cell : unguarded(cell);
    }

    private static WordAction action(String cell, int line, WordAction initial) {
        String name = name(cell);
        return name.isEmpty()
                ? initial
                : Arrays.stream(WordAction.values())
                        .filter(action -> name(action.name()).equals(name))
                        .findFirst()
                        .or(() -> java.util.Optional.ofNullable(OTHER_ACTIONS.get(name)))
                        .orElseThrow(() -> new Unreadable(
                                line, "“" + cell + "” is no action; there are block, hold, flag and replace", null));
    }

    private static WordScope scope(String cell, int line) {
        String name = name(cell);
        return name.isEmpty()
                ? WordScope.WORDS
                : Arrays.stream(WordScope.values())
                        .filter(scope -> name(scope.name()).equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new Unreadable(line, "“" + cell + "” is no scope; there are words and anywhere", null));
    }

    private static boolean truth(String cell, int line) {
        return switch (name(cell)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new Unreadable(line, "case_sensitive is “" + cell + "” and not true or false", null);
        };
    }

    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /** Text in UTF-8; anything else would come in with letters that nobody wrote. */
    private static String text(InputStream content) {
        try {
            byte[] bytes = content.readAllBytes();
            CharBuffer text = CharBuffer.allocate(bytes.length + 1);
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
            text.flip();
            if (result.isError()) {
                int line = 1
                        + (int) text.chars()
                                .filter(character -> character == '\n')
                                .count();
                throw new Unreadable(line, "this is not text in UTF-8", new CharacterCodingException());
            }
            String read = text.toString();
            return !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK ? read.substring(1) : read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
