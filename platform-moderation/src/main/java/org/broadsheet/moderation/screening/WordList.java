package org.broadsheet.moderation.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists that lie beside the rules: one entry a line, {@code #} begins a remark. */
public final class WordList {

    private WordList() {}

    /** The entries of a list as a text, one a line. */
    static String text(String name) {
        return text(WordList.class, name);
    }

    /** The same of a list that lies beside another class. */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a list, by their keys; several may share a line. */
    static Set<String> words(String name) {
        return Words.of(text(name)).stream().map(Word::key).collect(Collectors.toUnmodifiableSet());
    }
}
