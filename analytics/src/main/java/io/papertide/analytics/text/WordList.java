package io.papertide.analytics.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A set of words kept as a resource: a word or phrase a line, {@code #} begins a remark. */
public final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /**
     * Reads a list that lies beside a class.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static WordList read(Class<?> beside, String name) {
        return new WordList(Set.copyOf(lines(beside, name)));
    }

    /**
     * Returns the lines of a list that lies beside a class, without remarks and empty lines.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /** Tells whether a word or phrase is in the list, exactly as written. */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
