package io.papertide.analytics.topic;

import java.util.Map;
import java.util.Set;

/** Takes the plural ending off English words; what is no plural may change too, as long as it always changes alike. */
final class EnglishPlurals {
    private static final int SHORTEST = 4;
    private static final Map<String, String> IRREGULAR = Map.of(
            "biases", "bias",
            "analyses", "analysis",
            "hypotheses", "hypothesis",
            "corpora", "corpus",
            "matrices", "matrix",
            "caches", "cache");
    private static final Set<String> UNCHANGED = Set.of("bias", "alias", "atlas", "canvas", "series", "news");
    private static final Set<String> PLURAL_ICS =
            Set.of("metrics", "topics", "critics", "heuristics", "characteristics");

    private EnglishPlurals() {}

    /** Makes the word between two places singular in place and returns its new end. */
    static int singular(char[] chars, int start, int end) {
        int size = end - start;
        char last = chars[end - 1];
        if (size < SHORTEST || last != 's' && last != 'a') {
            return end;
        }
        String word = new String(chars, start, size);
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            irregular.getChars(0, irregular.length(), chars, start);
            return start + irregular.length();
        }
        if (last != 's' || UNCHANGED.contains(word) || word.endsWith("ics") && !PLURAL_ICS.contains(word)) {
            return end;
        }
        return switch (chars[end - 2]) {
            case 's', 'u', 'i' -> end;
            case 'e' -> afterE(chars, start, end);
            default -> end - 1;
        };
    }

    private static int afterE(char[] chars, int start, int end) {
        String stem = new String(chars, start, end - 2 - start);
        if (stem.endsWith("i") && stem.length() > 2) {
            chars[end - 3] = 'y';
            return end - 2;
        }
        boolean hissing = stem.endsWith("ss") || stem.endsWith("x") || stem.endsWith("ch") || stem.endsWith("sh");
        return hissing ? end - 2 : end - 1;
    }
}
