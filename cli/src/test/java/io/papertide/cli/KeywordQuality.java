package io.papertide.cli;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.Subject;
import io.papertide.analytics.keyword.KeywordExtractor;
import io.papertide.analytics.keyword.KeywordIndex;
import io.papertide.analytics.keyword.PaperKeywordRanker;
import io.papertide.analytics.keyword.PaperKeywords;
import io.papertide.analytics.segment.AnalysedPaper;
import io.papertide.analytics.segment.MemorySegments;
import io.papertide.analytics.segment.PaperAnalysis;
import io.papertide.analytics.segment.SegmentBuilder;
import io.papertide.analytics.segment.SegmentReader;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.model.BilingualText;
import io.papertide.model.Language;
import io.papertide.model.PaperId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the keywords of single papers, ours and those of the baselines, with lists that a reader made. */
final class KeywordQuality {
    private static final int TOP = 10;

    private final KeywordIndex english;
    private final KeywordIndex korean;
    private final Map<String, Integer> documents = new HashMap<>();
    private final int paperCount;

    /** One paper's texts. */
    record Texts(BilingualText title, BilingualText summary) {
        List<Token> tokens(Language language, boolean ofTitle) {
            return (ofTitle ? title : summary)
                    .in(language)
                    .map(text -> TextAnalyzers.of(language).tokens(text))
                    .orElse(List.of());
        }

        PaperKeywords keywords(Language language) {
            return KeywordExtractor.read(
                    language, tokens(language, true), tokens(language, false), AnalysisOptions.DEFAULT.leadWords());
        }

        List<Token> all(Language language) {
            List<Token> all = new ArrayList<>(tokens(language, true));
            List<Token> summary = tokens(language, false);
            all.addAll(summary);
            return all;
        }
    }

    /**
     * A reader's list.
     *
     * @param keywords each a list of forms that the reader takes for the same keyword
     */
    record Labels(String half, String id, Language language, List<List<String>> keywords) {}

    /** Mean precision at 10, recall at 10 and recall at 20 of one way over papers. */
    record Score(double precision, double recall, double recall20) {}

    KeywordQuality(List<Texts> corpus) {
        SegmentBuilder papers = new SegmentBuilder(List.of());
        for (int i = 0; i < corpus.size(); i++) {
            PaperAnalysis analysis = new PaperAnalysis(
                    corpus.get(i).keywords(Language.ENGLISH),
                    corpus.get(i).keywords(Language.KOREAN),
                    List.of(),
                    List.of());
            papers.add(new AnalysedPaper(new PaperId("p:" + i), List.of(), analysis));
            for (Language language : Language.values()) {
                KeywordBaselines.phraseKeys(corpus.get(i).all(language))
                        .forEach(key -> documents.merge(key, 1, Integer::sum));
            }
        }
        SegmentReader reader = new SegmentReader(new MemorySegments(new TreeSet<>(), List.of(papers.build())));
        english = reader.keywords(Language.ENGLISH);
        korean = reader.keywords(Language.KOREAN);
        paperCount = corpus.size();
    }

    /** Returns the keywords of a paper by each way, the best first. */
    Map<String, List<String>> ways(Texts texts, Language language) {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        KeywordIndex index = language == Language.ENGLISH ? english : korean;
        ways.put(
                "papertide",
                new PaperKeywordRanker(index)
                        .rank(texts.keywords(language), 2 * TOP).stream()
                                .map(Subject::name)
                                .map(name -> name.in(language).orElseThrow())
                                .toList());
        List<Token> tokens = texts.all(language);
        ways.put("TF-IDF", KeywordBaselines.tfIdf(tokens, documents, paperCount));
        ways.put("YAKE", KeywordBaselines.yake(tokens));
        ways.put("TextRank", KeywordBaselines.textRank(tokens));
        ways.put("RAKE", KeywordBaselines.rake(tokens));
        return ways;
    }

    /** Returns the mean scores of each way over labelled papers. */
    Map<String, Score> scores(List<Labels> labels, Map<String, Texts> papers) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (Labels label : labels) {
            ways(papers.get(label.id), label.language).forEach((way, found) -> {
                double[] sum = sums.computeIfAbsent(way, w -> new double[3]);
                sum[0] += (double) hits(label, found, TOP) / TOP;
                sum[1] += (double) hits(label, found, TOP) / label.keywords.size();
                sum[2] += (double) hits(label, found, 2 * TOP) / label.keywords.size();
            });
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        int n = labels.size();
        sums.forEach((way, sum) -> scores.put(way, new Score(sum[0] / n, sum[1] / n, sum[2] / n)));
        return scores;
    }

    private static int hits(Labels label, List<String> found, int top) {
        Set<Integer> hit = new HashSet<>();
        for (String keyword : found.subList(0, Math.min(top, found.size()))) {
            for (int i = 0; i < label.keywords.size(); i++) {
                if (label.keywords.get(i).stream().anyMatch(form -> plain(form).equals(plain(keyword)))) {
                    hit.add(i);
                }
            }
        }
        return hit.size();
    }

    /** Tells whether a keyword is on a reader's list. */
    static boolean isListed(Labels label, String keyword) {
        return label.keywords.stream()
                .flatMap(List::stream)
                .anyMatch(form -> plain(form).equals(plain(keyword)));
    }

    /** Makes equal what differs in case, number, hyphens and spaces only; knows nothing of our own rules. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .split("[\\s\\-‑/]+")) {
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
            plain.append(plural ? word.substring(0, word.length() - 1) : word);
        }
        return plain.toString();
    }
}
