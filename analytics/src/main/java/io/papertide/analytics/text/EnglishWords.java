package io.papertide.analytics.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import smile.nlp.dictionary.EnglishStopWords;
import smile.nlp.stemmer.PorterStemmer;

/** What the English analyzer knows of single words: grouping keys and whether they can carry a keyword. */
final class EnglishWords {
    /** Where the stemmer errs, or joins what a reader keeps apart. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("bias", "bias"),
            Map.entry("biases", "bias"),
            Map.entry("biased", "bias"),
            Map.entry("series", "series"),
            Map.entry("analyses", "analysis"),
            Map.entry("hypotheses", "hypothesis"),
            Map.entry("indices", "index"),
            Map.entry("matrices", "matrix"),
            Map.entry("corpora", "corpus"),
            Map.entry("reasoning", "reasoning"),
            Map.entry("finetuning", "fine tune"),
            Map.entry("finetune", "fine tune"),
            Map.entry("finetuned", "fine tune"),
            Map.entry("tuning", "tune"),
            Map.entry("tuned", "tune"),
            Map.entry("scaling", "scale"),
            Map.entry("scaled", "scale"),
            Map.entry("coding", "coding"),
            Map.entry("learning", "learning"),
            Map.entry("embedding", "embedding"),
            Map.entry("embeddings", "embedding"));

    private static final int CACHE = 200_000;

    private final WordList stopWords = WordList.read(EnglishWords.class, "stopwords-en.txt");
    private final Map<String, String> cache = new ConcurrentHashMap<>();

    /** Returns the key of a word as written; equal for singular and plural, and for the forms of a verb. */
    String key(String surface) {
        String known = cache.get(surface);
        if (known != null) {
            return known;
        }
        String key = computeKey(surface);
        if (cache.size() < CACHE) {
            cache.put(surface, key);
        }
        return key;
    }

    private static String computeKey(String surface) {
        String word =
                surface.endsWith("'s") || surface.endsWith("'S") ? surface.substring(0, surface.length() - 2) : surface;
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPluralAcronym(word)) {
            return lower.substring(0, lower.length() - 1);
        }
        String listed = KEYS.get(lower);
        if (listed != null) {
            return listed;
        }
        boolean plain = lower.chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean acronym = word.length() <= 5 && word.equals(word.toUpperCase(Locale.ROOT));
        if (!plain || acronym || lower.length() <= 3) {
            return lower;
        }
        String stem = new PorterStemmer().stripPluralParticiple(lower);
        return stem.length() < 2 ? lower : stem;
    }

    private static boolean isPluralAcronym(String word) {
        int last = word.length() - 1;
        return last >= 2
                && word.charAt(last) == 's'
                && word.substring(0, last).chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }

    /** Tells whether a word may begin or end a keyword. */
    boolean isContent(String surface) {
        String lower = surface.toLowerCase(Locale.ROOT);
        boolean letters = lower.codePoints().anyMatch(Character::isLetter);
        boolean single = lower.length() < 2;
        return letters
                && !single
                && !stopWords.contains(lower)
                && !EnglishStopWords.DEFAULT.contains(lower)
                && !isQuantity(lower);
    }

    /** A number with a unit, such as {@code 7b}, {@code 10x}, {@code 3rd}. */
    private static boolean isQuantity(String lower) {
        if (!Character.isDigit(lower.charAt(0))) {
            return false;
        }
        int letters = (int) lower.chars().filter(Character::isLetter).count();
        return letters <= 2;
    }
}
