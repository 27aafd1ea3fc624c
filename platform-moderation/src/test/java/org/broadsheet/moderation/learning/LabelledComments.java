package org.broadsheet.moderation.learning;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Labelled comments as files hold them: {@code AUTHOR, CONTENT, CLASS} with 1 for spam, CONTENT as HTML; or a label, a tab
 * and a text on each line.
 */
record LabelledComments(Path file, List<Labelled> comments) {

    private static final Pattern TAB = Pattern.compile("\t");

    record Labelled(String text, boolean spam) {

        SparseVector features() {
            return Features.vector(new LearningText(text, ""));
        }
    }

    /** In the order of the file. */
    static LabelledComments csv(Path file) throws IOException {
        List<Labelled> comments = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser rows = format.parse(reader)) {
            for (CSVRecord row : rows) {
                comments.add(new Labelled(
                        plain(row.get("CONTENT")), "1".equals(row.get("CLASS").strip())));
            }
        }
        return new LabelledComments(file, comments);
    }

    static LabelledComments tabbed(Path file) throws IOException {
        return new LabelledComments(
                file,
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .map(line -> TAB.split(line, 2))
                        .map(parts -> new Labelled(parts[1], "spam".equals(parts[0])))
                        .toList());
    }

    /** The words that a reader saw. */
    private static String plain(String html) {
        Document document = Jsoup.parse(html.replace("\uFEFF", ""));
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        document.select("br").append("\n");
        return document.body().wholeText().strip();
    }

    /** Oldest first: files whose first row is newer than the last one are turned round. */
    LabelledComments oldestFirst() throws IOException {
        List<String> dates = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser rows = format.parse(reader)) {
            if (!rows.getHeaderNames().contains("DATE")) {
                return this;
            }
            for (CSVRecord row : rows) {
                if (!row.get("DATE").isBlank()) {
                    dates.add(row.get("DATE").strip());
                }
            }
        }
        if (dates.isEmpty() || dates.get(0).compareTo(dates.get(dates.size() - 1)) <= 0) {
            return this;
        }
        List<Labelled> turned = new ArrayList<>(comments);
        Collections.reverse(turned);
        return new LabelledComments(file, turned);
    }
}
