package io.papertide.analytics.keyword;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How much a phrase is a term of its own: the C-value of Frantzi, Ananiadou and Mima (2000) over papers.
 *
 * <p>The C-value of a phrase is the logarithm of its length times its frequency, less the mean frequency of the longer phrases that
 * hold it. Frequencies are numbers of papers here; the logarithm is that of the length plus one, so that single words have a value.
 */
final class Termhood {
    /** A phrase is nested if a single longer one holds this part of its papers. */
    private static final double NESTED = 0.7;

    private static final int FEWEST = 2;

    private final Map<String, Nest> nests = new HashMap<>();

    /** The longer phrases that hold one. */
    private static final class Nest {
        private int phrases;
        private long papers;
        private int most;
    }

    /** Takes all keywords by their keys. */
    Termhood(Map<String, KeywordCounts> all) {
        all.forEach((key, counts) -> {
            int papers = counts.papers();
            if (papers >= FEWEST) {
                forEachPart(key, part -> enter(part, papers));
            }
        });
    }

    private void enter(String part, int papers) {
        Nest nest = nests.computeIfAbsent(part, p -> new Nest());
        nest.phrases++;
        nest.papers += papers;
        nest.most = Math.max(nest.most, papers);
    }

    private static void forEachPart(String key, Consumer<String> visitor) {
        String[] words = key.split(" ");
        for (int from = 0; from < words.length && words.length > 1; from++) {
            StringBuilder part = new StringBuilder();
            for (int to = from; to < words.length; to++) {
                part.append(to > from ? " " : "").append(words[to]);
                if (to - from + 1 < words.length) {
                    visitor.accept(part.toString());
                }
            }
        }
    }

    /** Returns the C-value, 0 or more for most phrases, below for one that lives in a few longer ones. */
    double cValue(String key, int papers) {
        long words = key.chars().filter(c -> c == ' ').count() + 1;
        Nest nest = nests.get(key);
        double inside = nest == null ? 0 : (double) nest.papers / nest.phrases;
        return Math.log(words + 1) / Math.log(2) * (papers - inside);
    }

    /** Tells whether at least two papers have it and no single longer phrase holds most of them. */
    boolean standsAlone(String key, int papers) {
        if (papers < FEWEST) {
            return false;
        }
        Nest nest = nests.get(key);
        return (nest == null || nest.most < NESTED * papers) && cValue(key, papers) > 0;
    }
}
