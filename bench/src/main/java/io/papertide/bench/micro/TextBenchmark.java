package io.papertide.bench.micro;

import io.papertide.analytics.Lens;
import io.papertide.analytics.keyword.KeywordExtractor;
import io.papertide.analytics.text.TextAnalyzer;
import io.papertide.analytics.text.TextAnalyzers;
import io.papertide.analytics.text.Token;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.model.Language;
import io.papertide.model.Paper;
import io.papertide.testkit.planted.PlantedCorpus;
import io.papertide.testkit.planted.PlantedPlan;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What is done to the text of every paper; all figures are microseconds a paper. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextBenchmark {
    private static final int PAPERS = 200;
    private static final int LEAD = 35;
    private static final int KOREAN_PLAN = 4_000;

    private final List<String> english = new ArrayList<>();
    private final List<String> korean = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final TextAnalyzer englishAnalyzer = TextAnalyzers.of(Language.ENGLISH);
    private final TextAnalyzer koreanAnalyzer = TextAnalyzers.of(Language.KOREAN);
    private final CatalogueTagger tagger = CatalogueTagger.of(TopicCatalogue.bundled());

    /** Writes the papers. */
    @Setup
    public void write() {
        new PlantedCorpus(PlantedPlan.of(1, 100, KOREAN_PLAN)).forEachPaper(paper -> {
            if (papers.size() < PAPERS) {
                papers.add(paper);
                paper.summary().in(Language.ENGLISH).ifPresent(english::add);
            }
            if (korean.size() < PAPERS / 2) {
                paper.summary().in(Language.KOREAN).ifPresent(korean::add);
            }
        });
    }

    /** English words of a summary. */
    @Benchmark
    @OperationsPerInvocation(PAPERS)
    public void english(Blackhole sink) {
        english.forEach(text -> sink.consume(englishAnalyzer.tokens(text)));
    }

    /** Korean words of a summary; its bar is 1.3 times {@link #noriAlone}. */
    @Benchmark
    @OperationsPerInvocation(PAPERS / 2)
    public void korean(Blackhole sink) {
        korean.forEach(text -> sink.consume(koreanAnalyzer.tokens(text)));
    }

    /** The tokens of Nori, from one tokenizer. */
    @Benchmark
    @OperationsPerInvocation(PAPERS / 2)
    public int noriAlone() throws IOException {
        KoreanTokenizer tokenizer = new KoreanTokenizer();
        int tokens = 0;
        for (String text : korean) {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                tokens++;
            }
            tokenizer.end();
            tokenizer.close();
        }
        return tokens;
    }

    /** The words of a summary, and its phrases, counted. */
    @Benchmark
    @OperationsPerInvocation(PAPERS)
    public void countPhrases(Blackhole sink) {
        for (String text : english) {
            List<Token> tokens = englishAnalyzer.tokens(text);
            sink.consume(KeywordExtractor.read(Language.ENGLISH, List.of(), tokens, LEAD));
        }
    }

    /** The topics of a paper, by title and whole summary. */
    @Benchmark
    @OperationsPerInvocation(PAPERS)
    public void tagTopics(Blackhole sink) {
        papers.forEach(paper -> sink.consume(tagger.tag(paper, Lens.FULL)));
    }
}
