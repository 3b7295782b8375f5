package io.papertide.bench.micro;

import io.papertide.analytics.AnalysisOptions;
import io.papertide.analytics.IndexedAnalysis;
import io.papertide.analytics.burst.SubjectBursts;
import io.papertide.analytics.statistics.MannKendall;
import io.papertide.analytics.topic.CatalogueTagger;
import io.papertide.analytics.topic.TopicCatalogue;
import io.papertide.analytics.trend.SubjectTrend;
import io.papertide.model.Period;
import io.papertide.testkit.planted.PlantedCorpus;
import io.papertide.testkit.planted.PlantedPlan;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is asked of counts that are there already: 200 weeks of 10 papers; milliseconds a question. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SeriesBenchmark {
    private static final int WEEKS = 200;
    private static final int SERIES = 1_000;
    private static final int TOP = 20;

    private final double[] times = new double[WEEKS];
    private final double[][] series = new double[SERIES][WEEKS];
    private final PlantedCorpus corpus = new PlantedCorpus(PlantedPlan.of(1, WEEKS, 10 * WEEKS));
    private final Period all = corpus.period().orElseThrow();
    private final IndexedAnalysis analysis =
            IndexedAnalysis.of(corpus, CatalogueTagger.of(TopicCatalogue.bundled()), AnalysisOptions.DEFAULT);

    /** Draws the shares. */
    @Setup
    public void draw() {
        Random random = new Random(1);
        for (int week = 0; week < WEEKS; week++) {
            times[week] = week;
            for (double[] one : series) {
                one[week] = random.nextInt(10) / 10.0;
            }
        }
    }

    /** Mann-Kendall over a thousand series. */
    @Benchmark
    public double mannKendall() {
        double sum = 0;
        for (double[] one : series) {
            sum += MannKendall.of(times, one).z();
        }
        return sum;
    }

    /** The trends of all topics. */
    @Benchmark
    public List<SubjectTrend> trends() {
        return analysis.topics(all);
    }

    /** Kleinberg's bursts of all topics. */
    @Benchmark
    public List<SubjectBursts> topicBursts() {
        return analysis.topicBursts(all);
    }

    /** Kleinberg's bursts of all keywords with enough papers. */
    @Benchmark
    public List<SubjectBursts> keywordBursts() {
        return analysis.keywordBursts(all, TOP);
    }
}
