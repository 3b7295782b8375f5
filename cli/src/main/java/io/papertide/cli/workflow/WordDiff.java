package io.papertide.cli.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/** What words were taken out of a text and put into it, by the shortest script of Myers (1986). */
public final class WordDiff {
    /** The characters for private use stand for words; more different words than these are compared as one text. */
    private static final int FIRST = 0xE000;

    private static final int LAST = 0xF8FF;

    private WordDiff() {}

    /**
     * A run of words.
     *
     * @param kind whether the words are kept, removed or added
     * @param words the words, separated by a space
     */
    public record Run(Kind kind, String words) {}

    /** What became of words. */
    public enum Kind {
        /** They stand in both texts. */
        KEPT,
        /** They stand in the first text only. */
        REMOVED,
        /** They stand in the second text only. */
        ADDED
    }

    /** Returns the runs that lead from one text to another, in order; empty if both are blank. */
    public static List<Run> of(String before, String after) {
        Map<String, Character> codes = new HashMap<>();
        List<String> words = new ArrayList<>();
        String first = encode(before, codes, words);
        String second = encode(after, codes, words);
        if (words.size() > LAST - FIRST) {
            return List.of(new Run(Kind.REMOVED, before), new Run(Kind.ADDED, after));
        }
        Collector collector = new Collector(words);
        new StringsComparator(first, second).getScript().visit(collector);
        collector.flush();
        return collector.runs;
    }

    private static String encode(String text, Map<String, Character> codes, List<String> words) {
        StringBuilder encoded = new StringBuilder();
        for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            encoded.append(codes.computeIfAbsent(word, w -> {
                words.add(w);
                return (char) (FIRST + words.size() - 1);
            }));
        }
        return encoded.toString();
    }

    private static final class Collector implements CommandVisitor<Character> {
        private final List<String> words;
        private final List<Run> runs = new ArrayList<>();
        private final List<String> current = new ArrayList<>();
        private Kind kind = Kind.KEPT;

        Collector(List<String> words) {
            this.words = words;
        }

        @Override
        public void visitInsertCommand(Character word) {
            add(Kind.ADDED, word);
        }

        @Override
        public void visitKeepCommand(Character word) {
            add(Kind.KEPT, word);
        }

        @Override
        public void visitDeleteCommand(Character word) {
            add(Kind.REMOVED, word);
        }

        private void add(Kind next, Character word) {
            if (next != kind) {
                flush();
                kind = next;
            }
            current.add(words.get(word - FIRST));
        }

        void flush() {
            if (!current.isEmpty()) {
                runs.add(new Run(kind, String.join(" ", current)));
                current.clear();
            }
        }
    }
}
