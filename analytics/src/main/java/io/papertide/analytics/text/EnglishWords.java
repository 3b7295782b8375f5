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
    private final EnglishLexicon lexicon = EnglishLexicon.read();
    private final Map<String, Word> cache = new ConcurrentHashMap<>();

    /** Returns the list that tells the roles. */
    EnglishLexicon lexicon() {
        return lexicon;
    }

    /** Returns what is known of a word as written. */
    Word word(String surface) {
        Word known = cache.get(surface);
        if (known != null) {
            return known;
        }
        boolean prefixed = surface.indexOf('-') >= 0 && surface.chars().noneMatch(Character::isDigit);
        Word word = new Word(
                surface,
                surface.toLowerCase(Locale.ROOT),
                key(prefixed ? surface.replace("-", "") : surface),
                lemma(surface),
                role(surface),
                isVerb(surface),
                isContent(surface));
        if (cache.size() < CACHE) {
            cache.put(surface, word);
        }
        return word;
    }

    private boolean isVerb(String surface) {
        return lexicon.isVerb(surface.toLowerCase(Locale.ROOT));
    }

    /** Returns the key under which keywords are counted; the parts of a name are divided by spaces: gpt 4o, llama 3.1 8b. */
    static String lemma(String surface) {
        String lower = surface.toLowerCase(Locale.ROOT);
        if (isPluralAcronym(surface)) {
            return lower.substring(0, lower.length() - 1);
        }
        boolean letters = lower.chars().allMatch(Character::isLetter);
        if (letters) {
            return isAcronym(surface) ? lower : EnglishForms.lemma(lower);
        }
        boolean digits = lower.chars().anyMatch(Character::isDigit);
        if (!digits) {
            return EnglishForms.lemma(lower.replace("-", ""));
        }
        int letterCount = 0;
        while (letterCount < lower.length() && Character.isLetter(lower.charAt(letterCount))) {
            letterCount++;
        }
        boolean split = letterCount > 1 && letterCount < lower.length() && Character.isDigit(lower.charAt(letterCount));
        String spaced = lower.replace('-', ' ');
        return split ? spaced.substring(0, letterCount) + " " + spaced.substring(letterCount) : spaced;
    }

    private static boolean isAcronym(String surface) {
        return surface.length() > 1 && surface.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private WordRole role(String surface) {
        String lower = surface.toLowerCase(Locale.ROOT);
        boolean letters = lower.codePoints().anyMatch(Character::isLetter);
        boolean digits = lower.codePoints().anyMatch(Character::isDigit);
        if (digits) {
            return letters && !isQuantity(lower) && isVersioned(surface, lower) ? WordRole.NAME : WordRole.NUMBER;
        }
        if (!letters || surface.length() < 2) {
            return lower.equals("a") ? WordRole.LINK : WordRole.BREAK;
        }
        WordRole listed = lexicon.knows(lower) ? lexicon.role(lower) : WordRole.NOUN;
        if (listed == WordRole.HOLLOW || listed == WordRole.BLAND) {
            return listed;
        }
        if (isAcronym(surface) || isPluralAcronym(surface)) {
            return lexicon.role(lower) == WordRole.BREAK && surface.length() < 4 ? WordRole.BLAND : WordRole.NAME;
        }
        boolean capitalsInside =
                surface.substring(1).chars().anyMatch(Character::isUpperCase) && surface.indexOf('-') < 0;
        if (surface.length() == 2 && !lexicon.knows(lower)) {
            return WordRole.BLAND;
        }
        WordRole role = lexicon.role(lexicon.knows(lower) ? lower : lower.replace("-", ""));
        return capitalsInside && role != WordRole.BREAK ? WordRole.NAME : role;
    }

    /** GPT-4o, o1 and phi-3 are names; top-1 and step3 are not. */
    private boolean isVersioned(String surface, String lower) {
        int head = 0;
        while (head < lower.length() && Character.isLetter(lower.charAt(head))) {
            head++;
        }
        return head > 0
                && (!lexicon.knows(lower.substring(0, head))
                        || surface.chars().skip(1).anyMatch(Character::isUpperCase));
    }

    private static String key(String surface) {
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
