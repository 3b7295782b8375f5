package io.papertide.cli;

import io.papertide.analytics.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Published ways to find keywords, over the same tokens and stop words as ours; compact, after the papers named. */
final class KeywordBaselines {
    private static final int LONGEST = 4;

    private KeywordBaselines() {}

    /** A run of words as written. */
    private record Phrase(List<Token> words) {
        String text() {
            StringBuilder text = new StringBuilder(words.get(0).surface());
            for (Token word : words.subList(1, words.size())) {
                text.append(word.hyphenBefore() ? '-' : ' ').append(word.surface());
            }
            return text.toString();
        }

        String key() {
            return String.join(" ", words.stream().map(Token::key).toList());
        }
    }

    /** RAKE (Rose et al. 2010): runs of content words, scored by the sum of degree over frequency of their words. */
    static List<String> rake(List<Token> tokens) {
        Map<String, Double> degree = new HashMap<>();
        Map<String, Double> frequency = new HashMap<>();
        List<Phrase> runs = runs(tokens);
        for (Phrase run : runs) {
            for (Token word : run.words) {
                degree.merge(word.key(), (double) run.words.size(), Double::sum);
                frequency.merge(word.key(), 1.0, Double::sum);
            }
        }
        return ranked(
                runs.stream().filter(run -> run.words.size() <= LONGEST).toList(),
                run -> run.words.stream()
                        .mapToDouble(word -> degree.get(word.key()) / frequency.get(word.key()))
                        .sum());
    }

    /** TextRank (Mihalcea and Tarau 2004): PageRank over words that stand near each other; neighbours of rank become phrases. */
    static List<String> textRank(List<Token> tokens) {
        Map<String, Set<String>> near = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (int j = i + 1; j < Math.min(tokens.size(), i + 4); j++) {
                String a = tokens.get(i).key();
                String b = tokens.get(j).key();
                if (tokens.get(i).content() && tokens.get(j).content() && !a.equals(b)) {
                    near.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(b);
                    near.computeIfAbsent(b, k -> new LinkedHashSet<>()).add(a);
                }
            }
        }
        Map<String, Double> rank = new TreeMap<>();
        near.keySet().forEach(word -> rank.put(word, 1.0));
        for (int round = 0; round < 30; round++) {
            Map<String, Double> before = new HashMap<>(rank);
            near.forEach((word, neighbours) -> rank.put(
                    word,
                    0.15
                            + 0.85
                                    * neighbours.stream()
                                            .mapToDouble(other -> before.get(other)
                                                    / near.get(other).size())
                                            .sum()));
        }
        Set<String> best = new HashSet<>(rank.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.max(10, rank.size() / 3))
                .map(Map.Entry::getKey)
                .toList());
        List<Phrase> phrases = runsOf(tokens, token -> best.contains(token.key()) && token.content());
        return ranked(
                phrases.stream().filter(run -> run.words.size() <= LONGEST).toList(),
                run -> run.words.stream()
                        .mapToDouble(word -> rank.getOrDefault(word.key(), 0.0))
                        .sum());
    }

    /** YAKE (Campos et al. 2020): casing, position, frequency, relatedness and spread of words; a low score is good. */
    static List<String> yake(List<Token> tokens) {
        Map<String, WordStatistics> words = WordStatistics.of(tokens);
        List<Phrase> grams = grams(tokens);
        Map<String, Long> frequency = new HashMap<>();
        grams.forEach(gram -> frequency.merge(gram.key(), 1L, Long::sum));
        return ranked(grams, gram -> {
            double product = 1;
            double sum = 0;
            for (Token word : gram.words) {
                double score = words.get(word.key()).score();
                product *= score;
                sum += score;
            }
            return -product / (frequency.get(gram.key()) * (1 + sum));
        });
    }

    /** Frequency times inverse document frequency of phrases of one to four words. */
    static List<String> tfIdf(List<Token> tokens, Map<String, Integer> documents, int all) {
        List<Phrase> grams = grams(tokens);
        Map<String, Long> frequency = new HashMap<>();
        grams.forEach(gram -> frequency.merge(gram.key(), 1L, Long::sum));
        return ranked(
                grams,
                gram -> frequency.get(gram.key())
                        * Math.log((1.0 + all) / (1.0 + documents.getOrDefault(gram.key(), 0))));
    }

    /** Returns the keys of all phrases of a text, for the document frequencies of {@link #tfIdf}. */
    static Set<String> phraseKeys(List<Token> tokens) {
        Set<String> keys = new HashSet<>();
        grams(tokens).forEach(gram -> keys.add(gram.key()));
        return keys;
    }

    private static List<Phrase> runs(List<Token> tokens) {
        return runsOf(tokens, Token::content);
    }

    private static List<Phrase> runsOf(List<Token> tokens, java.util.function.Predicate<Token> inside) {
        List<Phrase> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : tokens) {
            if (!run.isEmpty() && (token.breakBefore() || !inside.test(token))) {
                runs.add(new Phrase(List.copyOf(run)));
                run.clear();
            }
            if (inside.test(token)) {
                run.add(token);
            }
        }
        if (!run.isEmpty()) {
            runs.add(new Phrase(List.copyOf(run)));
        }
        return runs;
    }

    private static List<Phrase> grams(List<Token> tokens) {
        List<Phrase> grams = new ArrayList<>();
        for (Phrase run : runs(tokens)) {
            for (int from = 0; from < run.words.size(); from++) {
                for (int to = from + 1; to <= Math.min(run.words.size(), from + LONGEST); to++) {
                    grams.add(new Phrase(run.words.subList(from, to)));
                }
            }
        }
        return grams;
    }

    private static List<String> ranked(List<Phrase> phrases, java.util.function.ToDoubleFunction<Phrase> score) {
        Map<String, Phrase> byKey = new LinkedHashMap<>();
        phrases.forEach(phrase -> byKey.putIfAbsent(phrase.key(), phrase));
        return byKey.values().stream()
                .sorted(Comparator.comparingDouble(score).reversed().thenComparing(Phrase::key))
                .map(Phrase::text)
                .toList();
    }

    /** What YAKE knows of a word. */
    private static final class WordStatistics {
        private int frequency;
        private int capitals;
        private final List<Integer> sentences = new ArrayList<>();
        private final Set<String> left = new HashSet<>();
        private final Set<String> right = new HashSet<>();
        private int allLeft;
        private int allRight;
        private double mostFrequent;
        private double mean;
        private double deviation;
        private int sentenceCount;

        static Map<String, WordStatistics> of(List<Token> tokens) {
            Map<String, WordStatistics> words = new TreeMap<>();
            int sentence = 0;
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                sentence += i > 0 && token.breakBefore() ? 1 : 0;
                WordStatistics word = words.computeIfAbsent(token.key(), k -> new WordStatistics());
                word.frequency++;
                word.sentences.add(sentence);
                boolean capital = Character.isUpperCase(token.surface().charAt(0));
                boolean acronym = token.surface().equals(token.surface().toUpperCase(Locale.ROOT));
                word.capitals += capital && (!token.breakBefore() || acronym) ? 1 : 0;
                if (i > 0 && !token.breakBefore()) {
                    words.get(tokens.get(i - 1).key()).right.add(token.key());
                    words.get(tokens.get(i - 1).key()).allRight++;
                    word.left.add(tokens.get(i - 1).key());
                    word.allLeft++;
                }
            }
            double[] counts =
                    words.values().stream().mapToDouble(w -> w.frequency).toArray();
            double mean = java.util.Arrays.stream(counts).average().orElse(0);
            double variance = java.util.Arrays.stream(counts)
                    .map(c -> (c - mean) * (c - mean))
                    .average()
                    .orElse(0);
            for (WordStatistics word : words.values()) {
                word.mostFrequent = java.util.Arrays.stream(counts).max().orElse(1);
                word.mean = mean;
                word.deviation = Math.sqrt(variance);
                word.sentenceCount = sentence + 1;
            }
            return words;
        }

        double score() {
            double casing = capitals / (1 + Math.log(frequency));
            double position = Math.log(Math.log(3 + sentences.get(sentences.size() / 2)));
            double normal = frequency / (mean + deviation);
            double leftVariety = allLeft == 0 ? 0 : (double) left.size() / allLeft;
            double rightVariety = allRight == 0 ? 0 : (double) right.size() / allRight;
            double related = 1 + (leftVariety + rightVariety) * frequency / mostFrequent;
            double spread = (double) new HashSet<>(sentences).size() / sentenceCount;
            return related * position / (casing + normal / related + spread / related);
        }
    }
}
