package org.broadsheet.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The page it all began with, as a WordPress export; where that file is absent, one of the same shape stands in. The
 * tests read from the file itself what its page must show.
 */
public final class Seed {

    private static final String EXPORT = "page.wxr.xml";

    private final Path folder;
    private final Document export;

    private Seed(Path folder) {
        this.folder = folder;
        try {
            this.export = Jsoup.parse(Files.readString(folder.resolve(EXPORT)), "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Seed read() {
        Path shared = Path.of(System.getProperty("it.seed", ""));
        return new Seed(Files.exists(shared.resolve(EXPORT)) ? shared : standIn());
    }

    private static Path standIn() {
        try {
            return Path.of(Seed.class.getResource("/seed/" + EXPORT).toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path file() {
        return folder.resolve(EXPORT);
    }

    /** The export with one thing in it replaced. */
    public Path changed(Path target, String what, String by) throws IOException {
        return Files.writeString(target, Files.readString(file()).replace(what, by));
    }

    public String biography() throws IOException {
        return Files.readString(folder.resolve("author-bio.txt")).trim();
    }

    public String author() {
        return export.selectFirst("wp|author_display_name").text();
    }

    public String section() {
        return export.selectFirst("wp|cat_name").text();
    }

    public long id() {
        return Long.parseLong(story().selectFirst("wp|post_id").text());
    }

    public String headline() {
        return story().selectFirst("title").text();
    }

    /** The headline of the other story, which the Check Also box shows. */
    public String relatedHeadline() {
        return export.select("item").stream()
                .filter(item -> item.select("wp|comment").isEmpty())
                .findFirst()
                .orElseThrow()
                .selectFirst("title")
                .text();
    }

    public String path() {
        return URI.create(story().selectFirst("link").text()).getPath();
    }

    /** The paragraphs, as they stand in the file. */
    public List<String> paragraphs() {
        return story().selectFirst("content|encoded")
                .wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<String> comments() {
        return story().select("wp|comment_content").eachText();
    }

    private Element story() {
        return export.select("item").stream()
                .filter(item -> !item.select("wp|comment").isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
