package org.broadsheet.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A missing sentence shows as ???key??? and nobody notices until a reader does. */
class MessagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("(?:msg\\[|text\\.of\\()'([^']+)'(?!\\.concat)");

    private final ResourceBundle bundle = ResourceBundle.getBundle(Texts.BUNDLE, Locale.ENGLISH);

    @Test
    void everySentenceThatAPageAsksForIsThere() throws IOException {
        Set<String> asked = keys();

        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(bundle.keySet()).containsAll(asked);
    }

    @Test
    void everySentenceWithGapsHasNoLoneApostrophe() {
        assertThat(bundle.keySet()).allSatisfy(key -> {
            String sentence = bundle.getString(key);
            assertThat(sentence.contains("{0") && sentence.replace("''", "").contains("'"))
                    .as(key)
                    .isFalse();
        });
    }

    private static Set<String> keys() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            Set<String> keys = new TreeSet<>();
            for (Path page : pages) {
                keys.addAll(KEY.matcher(read(page))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList());
            }
            return keys;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
