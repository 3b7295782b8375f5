package io.papertide.bench.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts n-grams of one to three words by week in year files, with as little around it as possible: no words are joined to
 * their stems, none is left out, nothing is stored, and an n-gram is known by a hash alone.
 */
public final class BareCounts {
    private static final int LONGEST = 3;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final Map<Long, int[]> counts = new HashMap<>();
    private final long[] before = new long[LONGEST];
    private int week;
    private long words;

    private BareCounts() {}

    /** Counts the Markdown files of a folder. */
    public static void main(String[] arguments) throws IOException {
        BareCounts counts = new BareCounts();
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            files = found.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    counts.read(line);
                }
            }
        }
        System.out.println(counts.words + " words, " + counts.counts.size() + " n-grams, " + counts.week + " weeks");
    }

    private void read(String line) {
        if (line.startsWith("##")) {
            week++;
        } else if (line.startsWith("|")) {
            int end = line.lastIndexOf('|', line.length() - 2);
            Arrays.fill(before, 0);
            count(line, Math.max(0, end));
        }
    }

    private void count(String line, int end) {
        long hash = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? Character.toLowerCase(line.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = (hash + c) * PRIME;
            } else if (hash != 0) {
                word(hash);
                hash = 0;
            }
        }
    }

    private void word(long hash) {
        words++;
        long joined = hash;
        add(joined);
        for (int i = 0; i < LONGEST - 1 && before[i] != 0; i++) {
            joined = (joined ^ before[i]) * PRIME + i;
            add(joined);
        }
        before[1] = before[0];
        before[0] = hash;
    }

    /** The first place holds the week of the last count, the second the count of papers' words, the third that of weeks. */
    private void add(long gram) {
        int[] count = counts.computeIfAbsent(gram, key -> new int[3]);
        count[1]++;
        if (count[0] != week) {
            count[0] = week;
            count[2]++;
        }
    }
}
